-- How much of this contact is checking in? One row; nothing is told where the texts cannot be read for it.
with checked as (
  select distinct activity_id from activity_tags where tag = 'check-in'
),
touched as (
  select checked.activity_id
  from touches as touch
    join cases_growth_or_maintenance as cases
      on cases.account_id = touch.account_id
      and date_trunc('month', cases.happened_on) = date_trunc('month', touch.happened_on)
    left join checked on checked.activity_id = touch.activity_id
  where touch.happened_on > getvariable('as_of')::date - getvariable('window_days')::integer
)
select
  'check_ins' as key,
  case
    when exists (select 1 from tag_facts where tag = 'check-in' and computable) then count(activity_id) / nullif(count(*), 0)
  end as value,
  count(*)::double as n
from touched
