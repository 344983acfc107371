-- What every view needs: the day looked from, and when an activity happened.
create or replace macro as_of_day() as case
  when getvariable('as_of') is null then error('as_of is not set')
  else getvariable('as_of')::date
end;
-- Values without a date are today's: they hold for the files' own day and later, not for a day in the past.
-- The files' own day is a variable: a macro that reads a table costs a join wherever it stands.
set variable files_day = (select max(as_of) from audit_day);
create or replace macro is_current() as as_of_day() >= coalesce(getvariable('files_day')::date, as_of_day());

-- What is logged after the fact happened on its own day; a meeting when it began, a mail when it was sent.
create or replace macro happened_by(kind, starts, done, due, created) as case
  when starts is null and due is not null and done is not null and created is not null
    and due::date < created::date then 'due'
  when kind in ('meeting', 'visit', 'call') and starts is not null then 'starts'
  when done is not null then 'done'
  when starts is not null then 'starts'
  when due is not null then 'due'
  when created is not null then 'created'
end;
create or replace macro happened_at(kind, starts, done, due, created) as case happened_by(kind, starts, done, due, created)
  when 'starts' then starts
  when 'done' then done
  when 'due' then due::timestamp
  when 'created' then created
end;
