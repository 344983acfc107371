-- In how many quarters was each touched? One row per number of quarters, the most first; those not observed last, as one.
select
  case when hit is not null then x end as quarters,
  greatest(getvariable('window_days')::integer // 91, 1)::double as of_quarters,
  count(*)::double as accounts,
  sum(amount)::double as amount
from cases_touch_rhythm
group by quarters
order by quarters desc nulls last
