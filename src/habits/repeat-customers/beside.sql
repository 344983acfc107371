-- Who renewed and bought nothing else? One row.
select
  'renewed' as key,
  (count(*) filter (note = 'renewed'))::double / nullif(count(*), 0) as value,
  count(*)::double as n
from cases_repeat_customers
