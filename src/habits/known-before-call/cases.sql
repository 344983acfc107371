-- Before which first meetings were we known already? One row per account created since touches are recorded and met at
-- last; a hit was touched on two or more earlier days, the booking left out; value = these days.
with span as (
  select min(happened_on) as first_on from touches
),
met as (
  select meeting.*, account.name, activity.created_at::date as booked_on
  from first_meetings as meeting
    join accounts as account on account.account_id = meeting.account_id
    join activities as activity on activity.activity_id = meeting.activity_id
    cross join span
  where account.created_on > span.first_on
),
known as (
  select met.account_id, count(distinct touch.happened_on) as days
  from met join touches as touch on touch.account_id = met.account_id
  where touch.happened_on < met.happened_on and touch.happened_on is distinct from met.booked_on
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
  coalesce(known.days, 0) >= 2 as hit,
  coalesce(known.days, 0)::double as value,
  null::double as x,
  null::varchar as part,
  null::double as amount,
  null::boolean as censored,
  null::varchar as note
from met left join known on known.account_id = met.account_id
