-- How many are below half of the even pace? One row; nothing where a quarter of no period has passed.
select
  'below_half' as key,
  case when count(hit) > 0 then (count(*) filter (hit is not null and value < 0.5))::double end as value,
  count(hit)::double as n
from cases_quota_pace
