-- Which wins cost less than in an older export that shows them at a proposal? One row per win of the window with
-- an amount; value = drop to it, below 0 where it rose. Unknown where no older export shows the deal at a proposal.
with won as (
  select deal.*
  from decided as deal
  where deal.outcome = 'won'
    and deal.amount is not null
    and deal.closed_on > getvariable('as_of')::date - getvariable('window_days')::integer
),
-- The first change away from a proposal: until then the deal was seen at one.
seen as (
  select won.deal_id, min(change.changed_at) as left_at
  from won
    join changes as change on change.id = won.deal_id
    join stages as stage on stage.pipeline is not distinct from won.pipeline and stage.stage = change.before
  where change.entity = 'deal'
    and change.field = 'stage'
    and stage.stage_meaning in ('proposal', 'negotiation')
    and change.changed_at::date <= getvariable('as_of')::date
  group by won.deal_id
),
moved as (
  select seen.deal_id, arg_min_null(try_cast(change.before as decimal(18, 2)), change.changed_at) as before
  from seen join changes as change on change.id = seen.deal_id
  where change.entity = 'deal'
    and change.field = 'amount'
    and change.changed_at >= seen.left_at
    and change.changed_at::date <= getvariable('as_of')::date
  group by seen.deal_id
),
compared as (
  select
    won.*,
    case when moved.deal_id is not null then moved.before when seen.deal_id is not null then won.amount end as proposed
  from won
    left join seen on seen.deal_id = won.deal_id
    left join moved on moved.deal_id = won.deal_id
)
select
  deal_id as case_id,
  rep,
  'deal' as subject_kind,
  deal_id as subject_id,
  account_id,
  deal_id,
  closed_on as happened_on,
  case when proposed > 0 then amount * 100 < proposed * 99 end as hit,
  case when proposed > 0 then 1 - amount::double / proposed::double end as value,
  null::double as x,
  null::varchar as part,
  amount_base as amount,
  null::boolean as censored,
  case when proposed > 0 then proposed || ' in an older export' end as note
from compared
