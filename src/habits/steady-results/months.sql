-- How much was won in each month? One row per month.
select happened_on::varchar as month, sum(value) as won, sum(x) as wins
from cases_steady_results
group by happened_on
order by happened_on
