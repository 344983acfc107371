-- When are noes said? One row per calendar month of the window with a decision.
select
  date_trunc('month', cases.happened_on)::date::varchar as month,
  count(*)::double as decided,
  count(*) filter (cases.hit)::double as lost
from cases_no_rate as cases
group by month
order by month
