-- How many of the decided deals were won either way? One row per way.
select
  case when hit then 'won_opened' else 'won_rushed' end as key,
  avg((part = 'won')::double) as value,
  count(*)::double as n
from cases_opened_not_rushed
where part is not null and hit is not null
group by key
order by key
