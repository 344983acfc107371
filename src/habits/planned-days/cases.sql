-- Which calls, meetings and visits were planned? One row per one of the last planned_reach_days; a hit was entered an
-- hour or more before its start or, where a time of day is missing, on an earlier day; part = the kind.
with held as (
  select
    touch.*,
    activity.created_at,
    touch.has_time and activity.created_at <> date_trunc('day', activity.created_at) as is_timed
  from touches as touch join activities as activity on activity.activity_id = touch.activity_id
  where touch.kind in ('call', 'meeting', 'visit')
    and touch.happened_on > getvariable('look_day')::date - getvariable('planned_reach_days')::integer
)
select
  activity_id as case_id,
  rep,
  'activity' as subject_kind,
  activity_id as subject_id,
  account_id,
  deal_id,
  happened_on,
  case when is_timed then created_at <= happened_at - interval 1 hour else created_at::date < happened_on end as hit,
  greatest(happened_on - created_at::date, 0)::double as value,
  null::double as x,
  kind as part,
  null::double as amount,
  null::boolean as censored,
  null::varchar as note
from held
