-- How much time goes into the deals that are worth most? One row per touch of the last valuable_days on a deal open
-- then; a hit is on one in the top quarter of those open that day by amount × win rate of its stage; x = minutes, value
-- = that worth.
with worked as (
  select *
  from touches
  where happened_on > getvariable('look_day')::date - getvariable('valuable_days')::integer
    and coalesce(deal_id, account_id) is not null
),
days as (
  select distinct happened_on as day from worked
),
open_then as (
  select days.day, deal.* exclude (last_open_stage, amount_base), known.last_open_stage, known.amount_base
  from deals as deal
    join known_deals as known on known.deal_id = deal.deal_id
    join days on coalesce(deal.created_at::date, days.day) <= days.day
  where deal.status = 'open' or deal.closed_on > days.day
),
-- In which stage each deal was from which day on, by history; the first change tells where it was before.
told as (
  select change.*, earlier.position as from_position, later.position as to_position
  from changes as change
    join deals as deal on deal.deal_id = change.id
    left join stages as earlier on earlier.pipeline is not distinct from deal.pipeline and earlier.stage = change.before
    left join stages as later on later.pipeline is not distinct from deal.pipeline and later.stage = change.after
  where change.entity = 'deal' and change.field = 'stage' and change.changed_at::date <= getvariable('as_of')::date
),
moves as (
  select id as deal_id, date '0001-01-01' as from_on, arg_min_null(before, (changed_at, from_position)) as stage
  from told
  group by id
  union all
  select id, changed_at::date, arg_max(after, (changed_at, to_position))
  from told
  group by id, changed_at::date
),
stays as (
  select deal_id, stage, from_on, lead(from_on, 1, date '9999-12-31') over (partition by deal_id order by from_on) as until_on
  from moves
),
valued as (
  select
    deal.day,
    deal.deal_id,
    deal.account_id,
    deal.amount_base,
    coalesce(stay.stage, deal.last_open_stage) as stage,
    deal.amount_base::double * chance.win_rate as worth
  from open_then as deal
    left join stays as stay
      on stay.deal_id = deal.deal_id and deal.day >= stay.from_on and deal.day < stay.until_on
    left join stage_win_rates as chance
      on chance.pipeline is not distinct from deal.pipeline and chance.stage = coalesce(stay.stage, deal.last_open_stage)
),
ranked as (
  select
    *,
    case when worth is not null then mid_place(
      rank() over (partition by day order by worth nulls last) - 1,
      count(*) over (partition by day, worth),
      count(worth) over (partition by day)
    ) end >= 0.75 as is_top
  from valued
),
-- A touch of an account and no deal is one of its most valuable deal's.
linked as (
  select touch.activity_id, ranked.*
  from worked as touch join ranked on ranked.deal_id = touch.deal_id and ranked.day = touch.happened_on
  union all
  select touch.activity_id, ranked.*
  from worked as touch join ranked on ranked.account_id = touch.account_id and ranked.day = touch.happened_on
  where touch.deal_id is null
),
chosen as (
  select *
  from linked
  qualify row_number() over (partition by activity_id order by worth desc nulls last, deal_id) = 1
)
select
  touch.activity_id as case_id,
  touch.rep,
  'activity' as subject_kind,
  touch.activity_id as subject_id,
  coalesce(touch.account_id, chosen.account_id) as account_id,
  chosen.deal_id,
  touch.happened_on,
  chosen.is_top as hit,
  chosen.worth as value,
  coalesce(
    case when touch.minutes > 0 then touch.minutes end,
    case when touch.kind in ('meeting', 'visit') then 60 when touch.kind in ('call', 'letter') then 15 else 5 end
  )::double as x,
  null::varchar as part,
  chosen.amount_base as amount,
  null::boolean as censored,
  touch.kind as note
from worked as touch join chosen on chosen.activity_id = touch.activity_id
