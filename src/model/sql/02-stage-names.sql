-- Names of stages and pipelines where deals and history hold only their ids.
create or replace view stage_labels as
select
  id as stage_id,
  any_value(name) as stage,
  min(pipeline) as pipeline_id,
  min(coalesce(pipeline_name, pipeline)) as pipeline
from in_stages
where id is not null and name is not null
group by id
having count(distinct name) = 1;

create or replace view pipeline_labels as
select pipeline as pipeline_id, min(pipeline_name) as pipeline
from in_stages
where pipeline is not null and pipeline_name is not null
group by pipeline;
