-- After which meetings was a next step set? One row per meeting or visit of the last meeting_reach_days days, two days old or
-- more; a hit is followed by an activity of the same deal or account, created within two days and due on a later day.
with met as (
  select *
  from touches
  where kind in ('meeting', 'visit')
    and happened_on > getvariable('look_day')::date - getvariable('meeting_reach_days')::integer
    and happened_on <= getvariable('look_day')::date - 2
),
-- What has a day and was created in this time; where the files hold creation dates only, on the meeting's day or after.
steps as (
  select
    activity.activity_id,
    activity.created_at,
    activity.created_at = date_trunc('day', activity.created_at) as is_day_only,
    greatest(activity.due_on, activity.starts_at::date) as due_on,
    activity.deal_id,
    coalesce(activity.account_id, contact.account_id, deal.account_id) as account_id
  from activities as activity
    left join contacts as contact on contact.contact_id = activity.contact_id
    left join deals as deal on deal.deal_id = activity.deal_id
  where activity.created_at > getvariable('look_day')::date - getvariable('meeting_reach_days')::integer
    and activity.created_at::date <= getvariable('as_of')::date
    and greatest(activity.due_on, activity.starts_at::date) is not null
),
followed as (
  select met.activity_id, step.due_on
  from met join steps as step on step.deal_id = met.deal_id
  where step.due_on > met.happened_on
    and step.created_at::date <= met.happened_on + 2
    and (step.created_at >= met.happened_at or (step.is_day_only and step.created_at::date = met.happened_on))
  union all
  select met.activity_id, step.due_on
  from met join steps as step on step.account_id = met.account_id
  where step.due_on > met.happened_on
    and step.created_at::date <= met.happened_on + 2
    and (step.created_at >= met.happened_at or (step.is_day_only and step.created_at::date = met.happened_on))
),
nearest as (
  select activity_id, min(due_on) as due_on from followed group by activity_id
)
select
  met.activity_id as case_id,
  met.rep,
  'activity' as subject_kind,
  met.activity_id as subject_id,
  met.account_id,
  met.deal_id,
  met.happened_on,
  case when coalesce(met.deal_id, met.account_id) is not null then nearest.due_on is not null end as hit,
  (nearest.due_on - met.happened_on)::double as value,
  null::double as x,
  null::varchar as part,
  null::double as amount,
  null::boolean as censored,
  case when met.deal_id is null and met.account_id is null then 'Linked to no deal and no account' end as note
from met left join nearest on nearest.activity_id = met.activity_id
