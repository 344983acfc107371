-- Whose losses blame the price? One row per rep with a loss in the window.
select
  cases.rep,
  reps.name,
  count(*) filter (cases.hit)::double as hits,
  count(*) filter (not cases.hit)::double as misses,
  count(*) filter (cases.hit is null)::double as unknown,
  sum(cases.amount) filter (cases.hit)::double as amount
from cases_price_led_losses as cases join reps on reps.rep = cases.rep
group by cases.rep, reps.name
order by hits desc, reps.name, cases.rep
