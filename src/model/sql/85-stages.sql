-- The stages of each pipeline in their order: the CRM's own, else history's, else probability's, else their meaning's.
create or replace table stage_list as
with used as (
  select pipeline, stage from deals where stage is not null
  union
  select pipeline, stage from stage_entries
)
select u.pipeline, u.stage, m.meaning, coalesce(m.meaning in ('won', 'lost'), false) as ends
from used u
join meaning_stage m on m.pipeline = u.pipeline and m.stage = u.stage;

create or replace table stage_orders as
with open_stages as (
  select l.pipeline, l.stage, l.meaning, count(*) over (partition by l.pipeline) as n from stage_list l where not l.ends
),
firsts as (
  select e.* from stage_entries e join open_stages o on o.pipeline = e.pipeline and o.stage = e.stage
),
pairs as (
  select a.pipeline, a.stage as one, b.stage as other,
    count(*) filter (a.entered_at < b.entered_at) - count(*) filter (a.entered_at > b.entered_at) as lead
  from firsts a
  join firsts b on b.deal_id = a.deal_id and b.stage <> a.stage
  group by a.pipeline, a.stage, b.stage
),
-- A stage that comes before all others beats n - 1 of them; an order is told where all numbers of victories differ.
victories as (
  select o.pipeline, o.stage, o.meaning, o.n,
    count(*) filter (p.lead > 0) as wins,
    count(*) filter (p.lead <> 0) as told
  from open_stages o
  left join pairs p on p.pipeline = o.pipeline and p.one = o.stage
  group by all
),
own as (
  select coalesce(pipeline_name, pipeline, '') as pipeline, name as stage, min(position) as position,
    avg(probability) as probability
  from rows_stages
  group by all
),
likely as (
  select pipeline, stage, median(probability) as probability from deals where status = 'open' group by pipeline, stage
),
measured as (
  select v.*, w.position, coalesce(w.probability, k.probability) as probability,
    case v.meaning when 'prospecting' then 1 when 'discovery' then 2 when 'proposal' then 3 else 4 end as meant
  from victories v
  left join own w on w.stage = v.stage and (w.pipeline = v.pipeline or v.pipeline = '')
  left join likely k on k.pipeline = v.pipeline and k.stage = v.stage
),
judged as (
  select *,
    count(distinct position) over of_pipeline = n as by_position,
    min(told) over of_pipeline = n - 1 and count(distinct wins) over of_pipeline = n as by_history,
    count(distinct probability) over of_pipeline = n as by_probability
  from measured
  window of_pipeline as (partition by pipeline)
)
select pipeline, stage, meaning,
  row_number() over (
    partition by pipeline
    order by
      case when by_position then position when by_history then -wins when by_probability then probability else meant end,
      meant,
      probability,
      wins desc,
      stage
  ) as position
from judged;

insert into stages by name
select pipeline, stage, meaning as stage_meaning, position from stage_orders
union all by name
select l.pipeline, l.stage, l.meaning as stage_meaning,
  coalesce(o.n, 0) + row_number() over (partition by l.pipeline order by l.meaning = 'lost', l.stage) as position
from stage_list l
left join (select pipeline, count(*) as n from stage_orders group by pipeline) o on o.pipeline = l.pipeline
where l.ends;
