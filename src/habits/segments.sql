-- What can the audit be narrowed down to? One row per field and value that some account, deal or person has, not all of them.
with found as (
  select 'team' as field, team as value, count(*) as n from people where team is not null group by team
  union all
  select 'industry', industry, count(*) from accounts where industry is not null group by industry
  union all
  select 'region', region, count(*) from accounts where region is not null group by region
  union all
  select 'tier', tier, count(*) from accounts where tier is not null group by tier
  union all
  select 'deal_kind', deal_kind, count(*) from deals where deal_kind is not null group by deal_kind
  union all
  select 'source_kind', source_kind, count(*) from deals where source_kind <> 'unknown' group by source_kind
  union all
  select 'pipeline', pipeline, count(*) from deals where pipeline <> '' group by pipeline
)
select field, value
from found
qualify count(*) over (partition by field) between 2 and 60
order by field, n desc, value
