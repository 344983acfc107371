-- On which workdays did each rep create a lead or a deal? One row per rep who owns any and workday of the last
-- prospecting_days between the person's first and last day; value = leads and deals created.
with created as (
  select owner, created_at::date as day from leads
  union all
  select owner, created_at::date from deals
),
counted as (
  select owner, day, count(*) as n from created where day is not null group by owner, day
),
workdays as (
  select reps.rep, calendar.day
  from reps
    semi join created on created.owner = reps.rep
    join people as person on person.person_id = reps.rep
    cross join (
      select unnest(generate_series(0, getvariable('prospecting_days')::integer - 1)) as back
    ) as days
    cross join lateral (select getvariable('as_of')::date - days.back::integer as day) as calendar
  where is_workday(calendar.day)
    and coalesce(person.started_on <= calendar.day, true)
    and coalesce(person.left_on >= calendar.day, true)
)
select
  workdays.rep || '|' || workdays.day as case_id,
  workdays.rep,
  'period' as subject_kind,
  workdays.rep || '|' || workdays.day as subject_id,
  null::varchar as account_id,
  null::varchar as deal_id,
  workdays.day as happened_on,
  counted.n is not null as hit,
  coalesce(counted.n, 0)::double as value,
  null::double as x,
  null::varchar as part,
  null::double as amount,
  null::boolean as censored,
  null::varchar as note
from workdays left join counted on counted.owner = workdays.rep and counted.day = workdays.day
