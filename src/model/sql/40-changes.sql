-- What changed when: one row per change of a field of a deal, an account, a lead or an activity.
create or replace table change_rows as
with typed as (
  select
    coalesce(e.entity, 'deal') as entity,
    first_id(c.entity_id) as id,
    c.changed_at,
    f.field,
    c.before,
    c.after,
    coalesce(bl.stage, c.before_stage) as before_stage,
    coalesce(l.stage, c.stage) as stage,
    c.amount,
    c.close_on,
    g.age,
    c.source_file,
    c.source_row
  from rows_changes c
  join file_ages g on g.object = 'changes' and g.file_no = c.file_no
  left join meaning_entity e on e.text = c.entity
  left join meaning_field f on f.text = c.field
  left join stage_labels l on l.stage_id = c.stage
  left join stage_labels bl on bl.stage_id = c.before_stage
  where c.entity_id is not null and c.changed_at is not null
),
-- A row without a field's name is a picture of the deal on that day.
streams as (
  select entity, id, changed_at, 'stage' as field,
    coalesce(before_stage, bl.stage, case when field = 'stage' then before end) as before,
    coalesce(t.stage, al.stage, after) as after, age, source_file, source_row
  from typed t
  left join stage_labels al on al.stage_id = case when t.field = 'stage' and t.stage is null then t.after end
  left join stage_labels bl on bl.stage_id = case when t.field = 'stage' and t.before_stage is null then t.before end
  where field = 'stage' or (field is null and t.stage is not null)
  union all
  select entity, id, changed_at, 'amount', case when field = 'amount' then before end,
    coalesce(amount::varchar, after), age, source_file, source_row
  from typed
  where field = 'amount' or (field is null and amount is not null)
  union all
  select entity, id, changed_at, 'expected_close_on',
    case when field = 'expected_close_on' then coalesce(try_cast(left(before, 10) as date),
      make_timestamp(try_cast(before as bigint) * 1000)::date)::varchar end,
    coalesce(close_on::date, try_cast(left(after, 10) as date),
      make_timestamp(try_cast(after as bigint) * 1000)::date)::varchar,
    age, source_file, source_row
  from typed
  where field = 'expected_close_on' or (field is null and close_on is not null)
  union all
  select entity, id, changed_at, 'owner', coalesce(b.person_id, before), coalesce(a.person_id, after), age,
    source_file, source_row
  from typed
  left join person_keys a on a.kind = case when contains(after, '@') then 'mail' else 'id' end
    and a.key = case when contains(after, '@') then lower(after) else id_key(after) end
  left join person_keys b on b.kind = case when contains(before, '@') then 'mail' else 'id' end
    and b.key = case when contains(before, '@') then lower(before) else id_key(before) end
  where field = 'owner'
  union all
  select entity, id, changed_at, field, before, after, age, source_file, source_row
  from typed
  where field not in ('stage', 'amount', 'expected_close_on', 'owner')
)
select *, lag(after) over (partition by entity, id, field order by changed_at, age, source_row) as last_after,
  row_number() over (partition by entity, id, field order by changed_at, age, source_row) as no
from streams;

-- Rows that repeat what was so already are no changes; the first row of a field tells how it began (before is null).
insert into changes by name
select entity, id, changed_at, field, coalesce(before, last_after) as before, after, source_file, source_row
from change_rows
where (no = 1 and (before is null or before is distinct from after)) or (no > 1 and after is distinct from last_after);

insert into left_out by name
select 'without a date' as reason, 'changes' as object, id, source_file, source_row
from rows_changes
where changed_at is null or entity_id is null;
drop table change_rows;
