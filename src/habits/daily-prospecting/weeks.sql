-- On how many of the workdays of each week did each rep prospect? One row per rep and week.
select
  cases.rep,
  reps.name,
  date_trunc('week', cases.happened_on)::date::varchar as monday,
  (count(*) filter (cases.hit))::double as hits,
  count(*)::double as days
from cases_daily_prospecting as cases join reps on reps.rep = cases.rep
group by cases.rep, reps.name, monday
order by reps.name, cases.rep, monday
