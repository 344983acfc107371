-- The team's calendar: workdays less holidays, office hours from 9:00 to 17:00, and quarters of its fiscal year.
create or replace macro team_workdays() as coalesce(getvariable('workdays'), [1, 2, 3, 4, 5]);
create or replace macro team_holidays() as coalesce(getvariable('holidays'), []::date[]);
create or replace macro is_workday(day) as
  list_contains(team_workdays(), isodow(day::date)) and not list_contains(team_holidays(), day::date);

-- The workdays from one day to another, both included, one row each.
create or replace macro workdays_between(first_day, last_day) as table
select day
from (select unnest(generate_series(first_day::timestamp, last_day::timestamp, interval 1 day))::date as day)
where is_workday(day);

-- Office hours from 5 January 1970, a Monday, to a moment: whole weeks, the days of its own week, its own day, less
-- holidays on workdays. The difference of two is what lies between them, without counting day by day.
create or replace macro office_hours_until(moment) as
  8 * (
    floor((moment::date - date '1970-01-05') / 7) * len(team_workdays())
    + len(list_filter(team_workdays(), lambda weekday: weekday < isodow(moment::date)))
    - len(list_filter(
      team_holidays(), lambda holiday: holiday < moment::date and list_contains(team_workdays(), isodow(holiday))
    ))
  )
  + case
    when is_workday(moment) then greatest(0, least(8, date_diff('second', moment::date::timestamp, moment) / 3600 - 9))
    else 0
  end;
-- Hours of work between two moments; unknown where the second is earlier.
create or replace macro working_hours(from_moment, to_moment) as
  case
    when to_moment >= from_moment
      then (office_hours_until(to_moment::timestamp) - office_hours_until(from_moment::timestamp))::double
  end;

create or replace macro fiscal_quarter_start(day) as (
  date_trunc('quarter', day::date - to_months(coalesce(getvariable('fiscal_month'), 1) - 1))
  + to_months(coalesce(getvariable('fiscal_month'), 1) - 1)
)::date;
create or replace macro fiscal_quarter_end(day) as (fiscal_quarter_start(day) + interval 3 months)::date - 1;
