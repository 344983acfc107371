-- The day that touch habits look from, one value: as-of, or the team's last touch where the files end over a week before.
set variable look_day = (
  select case when max(happened_on) < getvariable('as_of')::date - 7 then max(happened_on) else getvariable('as_of')::date end
  from touches
);

-- While whose work was recorded, one row per rep and one without: from the first touch to the last; of who has none, the
-- team's. Join it by `rep_spans.rep is not distinct from …`.
create or replace table rep_spans as
with own as (
  select rep, min(happened_on) as first_on, max(happened_on) as last_on from touches where rep is not null group by rep
),
team as (
  select min(happened_on) as first_on, max(happened_on) as last_on from touches
),
everybody as (
  select rep from reps
  union all
  select null
)
select everybody.rep, coalesce(own.first_on, team.first_on) as first_on, coalesce(own.last_on, team.last_on) as last_on
from everybody cross join team left join own on own.rep = everybody.rep;

-- Whether a span holds a whole period of observation; work logged up to a week late still counts.
create or replace macro observed(first_on, last_on, from_day, to_day) as
  coalesce(first_on <= from_day and last_on >= to_day - 7, false);
