-- On which days was new business worked on? One row per workday with an activity, of the last 53 weeks at most.
select
  happened_on::varchar as day,
  (count(*) filter (hit))::double as hits,
  count(*)::double as reps
from cases_daily_prospecting
where happened_on > getvariable('as_of')::date - 371
group by happened_on
order by happened_on
