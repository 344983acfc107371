-- Which stages do the files name, and how do their deals stand? One row per stage and way of standing.
with named as (
  select
    coalesce(pl.pipeline, d.pipeline, l.pipeline, '') as pipeline,
    coalesce(l.stage, d.stage) as stage,
    d.is_won, d.is_closed, d.is_active, d.status, d.probability, d.id
  from in_deals d
  left join stage_labels l on l.stage_id = d.stage
  left join pipeline_labels pl on pl.pipeline_id = d.pipeline
),
moved as (
  select c.entity_id, c.stage as stage from in_changes c where c.stage is not null
  union all select c.entity_id, c.before_stage from in_changes c where c.before_stage is not null
  union all
  select c.entity_id, unnest([c.before, c.after])
  from in_changes c
  join meaning_field f on f.text = c.field and f.field = 'stage'
  where c.stage is null
),
passed as (
  select distinct coalesce(n.pipeline, '') as pipeline, coalesce(l.stage, m.stage) as stage
  from moved m
  left join stage_labels l on l.stage_id = m.stage
  join named n on left(n.id, 15) = left(m.entity_id, 15)
  where m.stage is not null
),
own as (
  select name as stage, avg(probability) as probability from in_stages where name is not null group by name
),
counted as (
  select pipeline, stage, is_won, is_closed, is_active, status, count(*) as n, avg(probability) as probability
  from named
  where stage is not null
  group by all
  union all
  select pipeline, stage, null, null, null, null, 0, null
  from passed
  where (pipeline, stage) not in (select (pipeline, stage) from named where stage is not null)
)
select c.pipeline, c.stage, coalesce(o.probability, c.probability)::double as probability, c.is_won, c.is_closed,
  c.is_active, c.status, c.n::double as count
from counted c
left join own o on o.stage = c.stage
order by c.pipeline, c.n desc, c.stage;
