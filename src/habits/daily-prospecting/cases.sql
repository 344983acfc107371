-- On which workdays did each rep prospect? One row per rep and workday of the last prospecting_days with an activity
-- done; a hit has a touch with a lead, or with an account that was no customer and had no open deal at proposal; value
-- = such touches.
with logged as (
  select distinct
    seller.rep,
    happened_at(activity.kind, activity.starts_at, activity.done_at, activity.due_on, activity.created_at)::date as day
  from activities as activity join rep_of as seller on seller.person_id = activity.owner
  where activity.state = 'done' and seller.rep is not null
),
workdays as (
  select rep, day
  from logged
  where day > getvariable('look_day')::date - getvariable('prospecting_days')::integer
    and day <= getvariable('look_day')::date
    and is_workday(day)
),
touched as (
  select rep, happened_on as day, account_id, lead_id is not null as is_lead, count(*) as touches
  from touches
  where rep is not null
    and coalesce(lead_id, account_id) is not null
    and happened_on > getvariable('look_day')::date - getvariable('prospecting_days')::integer
  group by all
),
-- While an account had an open deal that had reached a proposal; where the day is not told, since the deal began.
proposing as (
  select
    deal.account_id,
    coalesce(proposal.proposed_on, deal.created_at::date, date '0001-01-01') as from_on,
    case when deal.status = 'open' then date '9999-12-31' else deal.closed_on - 1 end as to_on
  from proposals as proposal join deals as deal on deal.deal_id = proposal.deal_id
  where deal.account_id is not null and (deal.status = 'open' or deal.closed_on is not null)
),
-- An anti join would be plainer; with a range of days in it the engine has lost rows that have no partner.
new_accounts as (
  select touched.*
  from touched
    left join customer_spans as span
      on span.account_id = touched.account_id and touched.day between span.from_on and span.to_on
    left join proposing
      on proposing.account_id = touched.account_id and touched.day between proposing.from_on and proposing.to_on
  where not touched.is_lead and span.account_id is null and proposing.account_id is null
),
prospected as (
  select rep, day, sum(touches) as touches
  from (
    select rep, day, touches from touched where is_lead
    union all
    select rep, day, touches from new_accounts
  )
  group by rep, day
)
select
  workdays.rep || '|' || workdays.day as case_id,
  workdays.rep,
  'period' as subject_kind,
  workdays.rep || '|' || workdays.day as subject_id,
  null::varchar as account_id,
  null::varchar as deal_id,
  workdays.day as happened_on,
  prospected.touches is not null as hit,
  coalesce(prospected.touches, 0)::double as value,
  null::double as x,
  null::varchar as part,
  null::double as amount,
  null::boolean as censored,
  null::varchar as note
from workdays left join prospected on prospected.rep = workdays.rep and prospected.day = workdays.day
