-- After which proposals was the business asked for? One row per deal whose proposal was made in the window, ask_days old or
-- more; a hit is an ask from that day on, a negotiation or a decision on a later one, within ask_days.
with made as (
  select deal.*, seller.rep, proposal.proposed_on
  from proposals as proposal
    join deals as deal on deal.deal_id = proposal.deal_id
    left join rep_of as seller on seller.person_id = deal.owner
  where proposal.proposed_on > getvariable('as_of')::date - getvariable('window_days')::integer
    and proposal.proposed_on <= getvariable('look_day')::date - getvariable('ask_days')::integer
),
asked as (
  select distinct made.deal_id
  from made join deal_tags as tag on tag.deal_id = made.deal_id
  where tag.tag = 'ask for the order'
    and tag.happened_on between made.proposed_on and made.proposed_on + getvariable('ask_days')::integer
),
negotiated as (
  select distinct made.deal_id
  from made join deal_stages as stage on stage.deal_id = made.deal_id
  where stage.stage_meaning = 'negotiation'
    and stage.entered_on between made.proposed_on + 1 and made.proposed_on + getvariable('ask_days')::integer
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
    when asked.deal_id is not null or negotiated.deal_id is not null then true
    when made.status in ('won', 'lost')
      and made.closed_on between made.proposed_on + 1 and made.proposed_on + getvariable('ask_days')::integer
      then true
    when observed(span.first_on, span.last_on, made.proposed_on, made.proposed_on + getvariable('ask_days')::integer)
      then false
  end as hit,
  null::double as value,
  null::double as x,
  null::varchar as part,
  made.amount_base as amount,
  null::boolean as censored,
  case
    when asked.deal_id is not null then 'asked'
    when negotiated.deal_id is not null then 'negotiated'
    when made.closed_on between made.proposed_on + 1 and made.proposed_on + getvariable('ask_days')::integer
      then 'decided'
  end as note
from made
  left join asked on asked.deal_id = made.deal_id
  left join negotiated on negotiated.deal_id = made.deal_id
  left join rep_spans as span on span.rep is not distinct from made.rep
