-- How far had losses come when the price was blamed? One row per pipeline and furthest stage of the window's losses.
with furthest as (
  select cases.case_id, cases.hit, stage.pipeline, stage.stage, stage.position
  from cases_price_led_losses as cases join deal_stages as stage on stage.deal_id = cases.deal_id
  where coalesce(stage.stage_meaning, '') not in ('won', 'lost')
  qualify row_number() over (
    partition by cases.case_id
    order by stage.position desc nulls last, stage.entered_on desc nulls last, stage.stage
  ) = 1
)
select
  pipeline,
  stage,
  count(*) filter (hit)::double as hits,
  count(*) filter (not hit)::double as misses,
  count(*) filter (hit is null)::double as unknown
from furthest
group by pipeline, stage
order by max(count(*)) over (partition by pipeline) desc, pipeline, min(position) nulls last, stage
