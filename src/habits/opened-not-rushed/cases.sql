-- Before which proposals did we meet often enough? One row per deal whose proposal was made in the window; value =
-- meetings and visits of the deal before that day, a hit at least opened_meetings.
with made as (
  select deal.*, seller.rep, proposal.proposed_on
  from proposals as proposal
    join deals as deal on deal.deal_id = proposal.deal_id
    left join rep_of as seller on seller.person_id = deal.owner
  where proposal.proposed_on > getvariable('as_of')::date - getvariable('window_days')::integer
),
met as (
  select made.deal_id, count(*) as meetings
  from made join deal_touches as touch on touch.deal_id = made.deal_id
  where touch.kind in ('meeting', 'visit') and touch.happened_on < made.proposed_on
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
    when met.meetings >= getvariable('opened_meetings')::integer then true
    when observed(
      span.first_on, span.last_on, least(made.created_at::date, made.proposed_on), made.proposed_on - 1
    ) then false
  end as hit,
  coalesce(met.meetings, 0)::double as value,
  null::double as x,
  case
    when made.status in ('won', 'lost') and made.closed_on <= getvariable('as_of')::date then made.status
  end as part,
  made.amount_base as amount,
  null::boolean as censored,
  null::varchar as note
from made
  left join met on met.deal_id = made.deal_id
  left join rep_spans as span on span.rep is not distinct from made.rep
