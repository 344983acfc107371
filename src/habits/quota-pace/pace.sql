-- How far has each rep come? One row per rep and period.
select
  cases.rep,
  reps.name,
  cases.note as period,
  count(*) over (partition by cases.rep) > 1 as several,
  cases.amount as won,
  cases.x as quota,
  cases.value as pace,
  cases.hit
from cases_quota_pace as cases join reps on reps.rep = cases.rep
order by pace desc nulls last, reps.name, cases.case_id
