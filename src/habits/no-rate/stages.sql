-- Where in the pipeline do noes happen? One row per pipeline and stage that decided deals of the window reached.
with reached as (
  select
    cases.case_id,
    cases.hit,
    stage.pipeline,
    stage.stage,
    stage.position,
    row_number() over (
      partition by cases.case_id
      order by stage.position desc nulls last, stage.entered_on desc nulls last, stage.stage
    ) = 1 as furthest
  from cases_no_rate as cases join deal_stages as stage on stage.deal_id = cases.deal_id
  where coalesce(stage.stage_meaning, '') not in ('won', 'lost')
)
select
  pipeline,
  stage,
  count(*)::double as reached,
  count(*) filter (hit and furthest)::double as lost_there
from reached
group by pipeline, stage
order by max(count(*)) over (partition by pipeline) desc, pipeline, min(position) nulls last, reached desc, stage
