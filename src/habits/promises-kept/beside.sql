-- How many promises are overdue? One row: calls, meetings and tasks still open after their day, of all that are open. What is
-- open is known for the files' own day alone.
with waiting as (
  select coalesce(activity.due_on, activity.starts_at::date) as due_on
  from activities as activity left join rep_of as seller on seller.person_id = activity.owner
  where activity.kind in ('call', 'meeting', 'visit', 'task')
    and activity.state = 'open'
    and coalesce(activity.created_at::date, getvariable('as_of')::date) <= getvariable('as_of')::date
    and (getvariable('rep') is null or seller.rep = getvariable('rep'))
)
select
  'overdue' as key,
  case when is_current() then count(*) filter (due_on < getvariable('as_of')::date) end::double as value,
  count(*)::double as n
from waiting
