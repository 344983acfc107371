-- How long wins take, one row per pipeline: the median of wins of 730 days; under five of them, that of all pipelines,
-- and under five there nothing.
create or replace table won_cycles as
with won as (
  select pipeline, cycle_days
  from decided
  where outcome = 'won' and cycle_days is not null and closed_on > getvariable('as_of')::date - 730
),
team as (
  select case when count(*) >= 5 then median(cycle_days) end as days from won
),
own as (
  select pipeline, median(cycle_days) as days from won group by pipeline having count(*) >= 5
),
pipelines as (
  select distinct pipeline from deals
)
select pipelines.pipeline, coalesce(own.days, team.days) as median_days
from pipelines cross join team left join own on own.pipeline is not distinct from pipelines.pipeline;
