-- How many would be noes if every open deal that looks like one were? One row.
with noes as (
  select count(*)::double as n from cases_pipeline_of_noes where hit
),
said as (
  select (count(*) filter (hit))::double as lost, count(hit)::double as n from cases_no_rate
)
select 'with_unsaid' as key, case when said.n + noes.n > 0 then (said.lost + noes.n) / (said.n + noes.n) end as value,
  said.n + noes.n as n
from said cross join noes
