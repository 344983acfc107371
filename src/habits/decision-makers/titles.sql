-- Before which proposals was somebody touched who decides? One row per deal whose proposal was made in the window, 14
-- days old or more; a hit has a decision maker, by job title, touched on the deal by the 14th day after; value =
-- contacts on the deal.
with made as (
  select deal.*, seller.rep, proposal.proposed_on
  from proposals as proposal
    join deals as deal on deal.deal_id = proposal.deal_id
    left join rep_of as seller on seller.person_id = deal.owner
  where proposal.proposed_on > getvariable('as_of')::date - getvariable('window_days')::integer
    and proposal.proposed_on <= getvariable('look_day')::date - 14
),
met as (
  select
    made.deal_id,
    count(*) as contacts,
    count(person.title) > 0 as is_told,
    bool_or(is_decision_title(person.title) and person.first_touched_on <= made.proposed_on + 14) as is_met,
    arg_min(person.title, person.first_touched_on) filter (is_decision_title(person.title)) as who
  from made join proposal_people as person on person.deal_id = made.deal_id
  group by made.deal_id
)
select
  made.deal_id as case_id,
  made.rep,
  'deal' as subject_kind,
  made.deal_id as subject_id,
  made.account_id,
  made.deal_id,
  made.proposed_on as happened_on,
  case
    when met.is_met then true
    when met.is_told
      and observed(
        span.first_on,
        span.last_on,
        least(made.created_at::date, made.proposed_on),
        made.proposed_on + 14
      )
      then false
  end as hit,
  coalesce(met.contacts, 0)::double as value,
  null::double as x,
  null::varchar as part,
  made.amount_base as amount,
  null::boolean as censored,
  met.who as note
from made
  left join met on met.deal_id = made.deal_id
  left join rep_spans as span on span.rep is not distinct from made.rep
