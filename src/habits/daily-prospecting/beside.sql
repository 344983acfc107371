-- How many of a rep's workdays went by in a row without prospecting, at most? One row.
with counted as (
  select rep, hit, count(*) filter (hit) over (partition by rep order by happened_on) as run
  from cases_daily_prospecting
),
runs as (
  select (count(*) filter (not hit))::double as days from counted group by rep, run
)
select 'longest_gap' as key, max(days) as value, (select count(*) from counted)::double as n from runs
