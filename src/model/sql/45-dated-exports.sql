-- Deals in several dated exports of one CRM: what differs from one export to the next, where the CRM told no history.
-- One row per deal and export, where the newer is the truth; of a deal that is twice in one file the row that counts.
create or replace table dated_deals as
with counted as (
  select d.*, f.age, f.day
  from keyed_deals d
  join file_ages f on f.object = 'deals' and f.file_no = d.file_no and not f.is_copy
  anti join duplicates t
    on t.object = 'deals' and t.kind = 'sameId' and t.file_no = d.file_no and t.source_row = d.source_row
  where d.id is not null and getvariable('dated_deals') = 'newer'
),
shared as (
  select crm, key from counted group by crm, key having count(*) > 1
)
select c.* exclude (id, key), c.key as id
from counted c
join shared s on s.crm = c.crm and s.key = c.key
join rows_deals k on k.key = s.key and k.crm = s.crm;

insert into changes by name
with named as (
  select d.*, coalesce(l.stage, d.stage) as stage_name, coalesce(pl.pipeline, d.pipeline, l.pipeline, '') as pipeline_name
  from dated_deals d
  left join stage_labels l on l.stage_id = d.stage
  left join pipeline_labels pl on pl.pipeline_id = d.pipeline
),
standing as (
  select n.*,
    case
      when n.is_closed is not null then not n.is_closed
      when n.is_won then false
      else coalesce(w.word = 'open', m.meaning not in ('won', 'lost'), true)
    end as is_open,
    coalesce(o.person_id, id_key(n.owner_id), n.owner_name) as owner
  from named n
  left join meaning_status w on w.text = n.status
  left join meaning_stage m on m.pipeline = n.pipeline_name and m.stage = n.stage_name
  left join owner_map o on o.ref_id = coalesce(n.owner_id, '') and o.ref_name = coalesce(n.owner_name, '')
),
streams as (
  select id, age, day, 'stage' as field, stage_name as value, source_file, source_row from standing
  union all
  select id, age, day, 'amount', amount::varchar, source_file, source_row from standing
  union all
  -- Many CRMs keep one day for both: of an open deal it is the day expected, of a decided one the day of its end.
  select id, age, day, 'expected_close_on', coalesce(expected_close_on, closed_on)::date::varchar, source_file, source_row
  from standing
  where is_open
  union all
  select id, age, day, 'owner', owner, source_file, source_row from standing
  union all
  select id, age, day, 'next_step', next_step, source_file, source_row from standing
),
-- A blank is no value: an export may lack the column.
compared as (
  select *, lag(value) over (partition by id, field order by age) as before from streams where value is not null
),
known as (
  select distinct id, field from changes where entity = 'deal'
)
select 'deal' as entity, c.id, c.day::timestamp as changed_at, c.field, c.before, c.value as after, true as is_seen,
  c.source_file, c.source_row
from compared c
anti join known k on k.id = c.id and k.field = c.field
where c.before is not null and c.value <> c.before;
drop table dated_deals;
