-- How often deals that reached a stage were won, one row per stage of a pipeline: of those decided in 730 days; where
-- under five reached it the pipeline's rate, and under five there the team's.
create or replace table stage_win_rates as
with recent as (
  select deal_id, pipeline, outcome = 'won' as won
  from decided
  where closed_on > getvariable('as_of')::date - 730
),
team as (
  select avg(won::double) as rate from recent
),
pipelines as (
  select pipeline, avg(won::double) as rate from recent group by pipeline having count(*) >= 5
),
reached as (
  select stage.pipeline, stage.stage, avg(recent.won::double) as rate
  from deal_stages as stage join recent on recent.deal_id = stage.deal_id
  group by stage.pipeline, stage.stage
  having count(*) >= 5
)
select stage.pipeline, stage.stage, coalesce(reached.rate, pipelines.rate, team.rate) as win_rate
from stages as stage
  cross join team
  left join pipelines on pipelines.pipeline is not distinct from stage.pipeline
  left join reached on reached.pipeline is not distinct from stage.pipeline and reached.stage = stage.stage
where stage.stage_meaning not in ('won', 'lost');
