-- Which promises are broken? One row per kind of promise with a known outcome.
select
  cases.part as kind,
  count(*) filter (not cases.hit)::double as broken,
  count(cases.hit)::double as known
from cases_promises_kept as cases
where cases.hit is not null
group by cases.part
order by broken desc, cases.part
