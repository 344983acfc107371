-- Which large customers are touched all year round? One row per account among each rep's rhythm_accounts largest; x = the
-- window's quarters with a touch, a hit has one in each; value = kinds of touch.
with look as (
  select
    getvariable('look_day')::date as day,
    getvariable('window_days')::integer as days,
    greatest(getvariable('window_days')::integer // 91, 1) as quarters
),
top as (
  select * from largest_accounts where place <= getvariable('rhythm_accounts')::integer
),
touched as (
  select
    touch.account_id,
    count(distinct touch.kind) filter (touch.happened_on > look.day - look.days) as kinds,
    count(distinct (look.day - touch.happened_on) // 91)
      filter (touch.happened_on > look.day - 91 * look.quarters) as quarters,
    max(touch.happened_on) as touched_on
  from touches as touch
    semi join top on top.account_id = touch.account_id
    cross join look
  where touch.happened_on > look.day - greatest(look.days, 91 * look.quarters)
  group by touch.account_id
)
select
  top.account_id as case_id,
  top.rep,
  'account' as subject_kind,
  top.account_id as subject_id,
  top.account_id,
  null::varchar as deal_id,
  touched.touched_on as happened_on,
  case
    when touched.quarters = look.quarters then true
    when observed(span.first_on, span.last_on, look.day - 91 * look.quarters + 1, look.day) then false
  end as hit,
  coalesce(touched.kinds, 0)::double as value,
  coalesce(touched.quarters, 0)::double as x,
  null::varchar as part,
  top.won_730 as amount,
  null::boolean as censored,
  null::varchar as note
from top
  cross join look
  left join touched on touched.account_id = top.account_id
  left join rep_spans as span on span.rep is not distinct from top.rep
