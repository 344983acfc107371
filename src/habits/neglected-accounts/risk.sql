-- How much won business is at risk, and whose? One row per rep with a customer; people who are no reps last, as one.
select
  cases.rep,
  any_value(reps.name) as name,
  count(*) filter (cases.hit)::double as hits,
  count(*) filter (not cases.hit)::double as misses,
  count(*) filter (cases.hit is null)::double as unknown,
  coalesce(sum(cases.amount) filter (cases.hit), 0)::double as at_risk,
  coalesce(sum(cases.amount), 0)::double as won
from cases_neglected_accounts as cases left join reps on reps.rep = cases.rep
group by cases.rep
order by cases.rep is null, at_risk desc, name, cases.rep
