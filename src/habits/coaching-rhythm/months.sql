-- Who was coached when? One row per rep and month.
select cases.rep, reps.name, cases.happened_on::varchar as month, cases.hit
from cases_coaching_rhythm as cases join reps on reps.rep = cases.rep
order by reps.name, cases.rep, month
