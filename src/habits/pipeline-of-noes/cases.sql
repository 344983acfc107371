-- Which open deals are noes that nobody has said? One row per open deal; value = signs, hit at least noes_signs of them.
with holds as (
  select
    exists (select 1 from open_deals where expected_close_on is not null) as closes,
    exists (select 1 from touches where deal_id is not null or account_id is not null) as touches,
    exists (select 1 from planned_activities)
      or exists (select 1 from open_deals where next_step is not null or next_step_on is not null) as steps,
    exists (select 1 from won_cycles where median_days is not null) as cycles,
    exists (select 1 from changes where entity = 'deal' and field = 'expected_close_on') as moves
),
touched as (
  select distinct deal_id
  from deal_touches
  where happened_on > getvariable('look_day')::date - getvariable('noes_silent_days')::integer
    and happened_on <= getvariable('look_day')::date
),
planned as (
  select distinct deal_id from deal_plans
),
moved as (
  select id as deal_id, count(*) as moves
  from changes
  where entity = 'deal'
    and field = 'expected_close_on'
    and before is not null
    and after is not null
    and changed_at::date <= getvariable('as_of')::date
  group by id
),
signs as (
  select
    deal.*,
    holds.closes and deal.expected_close_on < getvariable('as_of')::date as is_late,
    holds.touches
      and touched.deal_id is null
      and coalesce(deal.created_at::date <= getvariable('look_day')::date - getvariable('noes_silent_days')::integer, true)
      and observed(
        span.first_on,
        span.last_on,
        getvariable('look_day')::date - getvariable('noes_silent_days')::integer + 1,
        getvariable('look_day')::date
      ) as is_silent,
    holds.steps
      and planned.deal_id is null
      and deal.next_step is null
      and coalesce(deal.next_step_on < getvariable('as_of')::date, true) as is_stepless,
    holds.cycles
      and getvariable('as_of')::date - deal.created_at::date > getvariable('noes_cycles')::double * cycle.median_days
      as is_old,
    holds.moves and moved.moves >= getvariable('noes_moves')::integer as is_moved
  from open_deals as deal
    cross join holds
    left join touched on touched.deal_id = deal.deal_id
    left join planned on planned.deal_id = deal.deal_id
    left join moved on moved.deal_id = deal.deal_id
    left join won_cycles as cycle on cycle.pipeline is not distinct from deal.pipeline
    left join rep_spans as span on span.rep is not distinct from deal.rep
),
counted as (
  select
    *,
    coalesce(is_late, false)::integer
    + coalesce(is_silent, false)::integer
    + coalesce(is_stepless, false)::integer
    + coalesce(is_old, false)::integer
    + coalesce(is_moved, false)::integer as n
  from signs
)
select
  deal_id as case_id,
  rep,
  'deal' as subject_kind,
  deal_id as subject_id,
  account_id,
  deal_id,
  created_at::date as happened_on,
  n >= getvariable('noes_signs')::integer as hit,
  n::double as value,
  null::double as x,
  null::varchar as part,
  amount_base as amount,
  null::boolean as censored,
  nullif(
    concat_ws(
      ', ',
      case when is_late then 'expected close passed' end,
      case when is_silent then 'no touch' end,
      case when is_stepless then 'no next step' end,
      case when is_old then 'older than wins take' end,
      case when is_moved then 'close date moved' end
    ),
    ''
  ) as note
from counted
