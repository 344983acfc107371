-- When in the quarter are deals decided? One row per week before its end with a decision, 0 the last; the odd day
-- before the thirteenth week belongs to it.
select
  least(floor(cases.value / 7), 12) as week,
  count(*) filter (cases.part = 'won')::double as won,
  count(*)::double as decided,
  sum(cases.amount) filter (cases.part = 'won')::double as amount
from cases_quarter_end_rush as cases
group by week
order by week
