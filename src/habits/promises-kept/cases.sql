-- Which promises were kept? One row per call, meeting or task created before its due day and first due in the last
-- promise_reach_days days; value = days late.
with first_due as (
  select id as activity_id, arg_min(try_cast(left(before, 10) as date), changed_at) as due_on
  from changes
  where entity = 'activity' and field = 'due_on' and before is not null
  group by id
),
-- What was done after the day looked from was open on it.
promised as (
  select
    activity.* replace (
      case
        when activity.state = 'done' and activity.done_at::date > getvariable('as_of')::date then 'open'
        else activity.state
      end as state
    ),
    first_due.due_on <> activity.due_on as is_moved,
    coalesce(
      first_due.due_on,
      activity.due_on,
      case when activity.kind <> 'task' then activity.starts_at::date end
    ) as promised_on,
    coalesce(
      activity.done_at::date, case when activity.kind in ('meeting', 'visit') then activity.starts_at::date end
    ) as done_on
  from activities as activity left join first_due on first_due.activity_id = activity.activity_id
  where activity.kind in ('call', 'meeting', 'visit', 'task')
    and coalesce(activity.state, 'open') not in ('cancelled', 'draft')
)
select
  promised.activity_id as case_id,
  seller.rep,
  'activity' as subject_kind,
  promised.activity_id as subject_id,
  coalesce(promised.account_id, contact.account_id, deal.account_id) as account_id,
  promised.deal_id,
  promised.promised_on as happened_on,
  case
    when promised.state = 'done' then promised.done_on <= promised.promised_on
    when promised.state = 'missed' then null
    else false
  end as hit,
  case
    when promised.state = 'done' and promised.done_on < promised.promised_on then 0
    when promised.state = 'done' then promised.done_on - promised.promised_on
    when promised.state is distinct from 'missed' then getvariable('as_of')::date - promised.promised_on
  end::double as value,
  null::double as x,
  case when promised.kind = 'visit' then 'meeting' else promised.kind end as part,
  null::double as amount,
  null::boolean as censored,
  case
    when promised.state = 'missed' then 'tried, and nobody was there'
    when promised.state = 'done' and promised.done_on is null then 'done, on an unknown day'
    when promised.state = 'done' and promised.is_moved then 'done, the day was moved'
    when promised.state = 'done' then 'done'
    when promised.is_moved then 'open, the day was moved'
    else 'open'
  end as note
from promised
  left join rep_of as seller on seller.person_id = promised.owner
  left join contacts as contact on contact.contact_id = promised.contact_id
  left join deals as deal on deal.deal_id = promised.deal_id
where promised.created_at::date < promised.promised_on
  and promised.promised_on > getvariable('as_of')::date - getvariable('promise_reach_days')::integer
  and promised.promised_on <= getvariable('as_of')::date
