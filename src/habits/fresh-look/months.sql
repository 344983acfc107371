-- How old are the noes that nobody looked at again? One row per quarter of a year since the no, by its last month.
select
  3 * ceil(ceil(cases.value / 30.4375) / 3) as month,
  count(*) filter (not cases.hit)::double as misses,
  count(cases.hit)::double as known,
  sum(cases.amount) filter (not cases.hit)::double as amount
from cases_fresh_look as cases
where cases.hit is not null
group by month
order by month
