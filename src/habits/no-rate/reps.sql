-- Who hears noes when? One row per rep and calendar month of the window with a decision.
select
  cases.rep,
  reps.name,
  date_trunc('month', cases.happened_on)::date::varchar as month,
  count(*)::double as decided,
  count(*) filter (cases.hit)::double as lost
from cases_no_rate as cases join reps on reps.rep = cases.rep
group by cases.rep, reps.name, month
order by reps.name, cases.rep, month
