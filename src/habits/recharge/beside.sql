-- What was the longest break of any rep? One row.
with days as (
  select distinct touch.rep, touch.happened_on
  from touches as touch semi join cases_recharge as cases on cases.rep = touch.rep
  where touch.happened_on > getvariable('look_day')::date - getvariable('recharge_days')::integer
    and touch.happened_on <= getvariable('look_day')::date
),
breaks as (
  select happened_on - lag(happened_on) over (partition by rep order by happened_on) - 1 as days from days
)
select 'longest_break' as key, max(days)::double as value, (select count(*) from cases_recharge)::double as n from breaks
