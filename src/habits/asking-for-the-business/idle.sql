-- Which proposals lie about unasked? One row per deal that reached a proposal and is open or was decided in the window; a miss
-- is open and idle for over twice as long as its pipeline's wins take.
with reached as (
  select deal.deal_id, deal.rep, deal.account_id, deal.pipeline, deal.created_at, deal.last_activity_on,
    deal.amount_base, deal.closed_on
  from decided as deal
  where deal.closed_on > getvariable('as_of')::date - getvariable('window_days')::integer
  union all
  select deal_id, rep, account_id, pipeline, created_at, last_activity_on, amount_base, null from open_deals
),
touched as (
  select deal_id, max(happened_on) as last_on from deal_touches group by deal_id
),
idle as (
  select
    reached.*,
    coalesce(
      touched.last_on,
      case when reached.last_activity_on <= getvariable('as_of')::date then reached.last_activity_on end,
      reached.created_at::date
    ) as seen_on,
    cycle.median_days
  from reached
    semi join proposals as proposal on proposal.deal_id = reached.deal_id
    left join touched on touched.deal_id = reached.deal_id
    left join won_cycles as cycle on cycle.pipeline is not distinct from reached.pipeline
)
select
  deal_id as case_id,
  rep,
  'deal' as subject_kind,
  deal_id as subject_id,
  account_id,
  deal_id,
  coalesce(closed_on, seen_on) as happened_on,
  case
    when closed_on is not null then true
    else not (getvariable('as_of')::date - seen_on > 2 * median_days)
  end as hit,
  null::double as value,
  null::double as x,
  null::varchar as part,
  amount_base as amount,
  null::boolean as censored,
  case when closed_on is not null then 'decided' else 'open, last seen ' || seen_on end as note
from idle
