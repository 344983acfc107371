-- Which first meetings were prepared? One row per account first met in the window; a hit has a note or a task on the
-- account or one of its deals, created on an earlier day; value = days from the last of them to the meeting.
with met as (
  select *
  from first_meetings
  where happened_on > getvariable('as_of')::date - getvariable('window_days')::integer
),
prepared as (
  select met.account_id, max(written.created_at::date) as prepared_on, arg_max(written.kind, written.created_at) as kind
  from met join notes_and_tasks as written on written.account_id = met.account_id
  where written.created_at::date < met.happened_on
  group by met.account_id
)
select
  met.account_id as case_id,
  met.rep,
  'account' as subject_kind,
  met.account_id as subject_id,
  met.account_id,
  null::varchar as deal_id,
  met.happened_on,
  prepared.account_id is not null as hit,
  (met.happened_on - prepared.prepared_on)::double as value,
  null::double as x,
  null::varchar as part,
  null::double as amount,
  null::boolean as censored,
  prepared.kind as note
from met left join prepared on prepared.account_id = met.account_id
