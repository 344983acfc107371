-- How many wins led to none, one, two or more later ones? One row per number of later wins, three and more together.
select
  least(cases.value, 3) as later,
  count(*)::double as wins,
  sum(cases.amount)::double as amount
from cases_two_future_sales as cases
group by later
order by later
