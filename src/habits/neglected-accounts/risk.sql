-- How much won business is at risk, and whose? One row per rep with a neglected customer; everybody else's last.
select
  cases.rep,
  coalesce(any_value(reps.name), 'No rep') as name,
  count(*)::double as neglected,
  sum(cases.amount)::double as amount,
  sum(sum(cases.amount)) over ()::double as total
from cases_neglected_accounts as cases left join reps on reps.rep = cases.rep
where cases.hit and (getvariable('rep') is null or cases.rep = getvariable('rep'))
group by cases.rep
order by cases.rep is null, amount desc nulls last, name, cases.rep
