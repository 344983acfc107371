-- What was planned on the day looked from, one row per activity due or starting on a later day; what was moved since was
-- due on its day of then. A table: few of the activities lie ahead, and all have to be read to find them.
create or replace table planned_activities as
with moved as (
  select id as activity_id, try_cast(left(arg_min_null(before, changed_at), 10) as date) as due_on
  from changes
  where entity = 'activity' and field = 'due_on' and changed_at::date > getvariable('as_of')::date
  group by id
),
standing as (
  select
    activity.*,
    coalesce(
      activity.starts_at::date, case when moved.activity_id is null then activity.due_on else moved.due_on end
    ) as planned_on
  from activities as activity left join moved on moved.activity_id = activity.activity_id
)
select
  activity.activity_id,
  activity.kind,
  activity.planned_on,
  activity.place,
  activity.owner,
  activity.contact_id,
  activity.deal_id,
  activity.lead_id,
  coalesce(activity.account_id, contact.account_id, deal.account_id, lead.account_id, lead_deal.account_id) as account_id
from standing as activity
  left join contacts as contact on contact.contact_id = activity.contact_id
  left join deals as deal on deal.deal_id = activity.deal_id
  left join leads as lead on lead.lead_id = activity.lead_id
  left join deals as lead_deal on lead_deal.deal_id = lead.deal_id
where activity.planned_on > getvariable('as_of')::date
  and coalesce(activity.created_at::date, getvariable('as_of')::date) <= getvariable('as_of')::date
  and coalesce(activity.state, 'open') not in ('cancelled', 'draft', 'missed')
  and (activity.state is distinct from 'done' or not is_current());

-- Planned activities by deal: linked to it, or to its account and to no deal.
create or replace view deal_plans as
select planned.deal_id, planned.* exclude (deal_id) from planned_activities as planned where planned.deal_id is not null
union all
select deal.deal_id, planned.* exclude (deal_id)
from planned_activities as planned join deals as deal on deal.account_id = planned.account_id
where planned.deal_id is null;
