-- Leads of the window that came in by themselves, one row each, with when they were touched first: imports in bulk and leads
-- touched before their creation are left out. is_touched is false for those that still waited on ended_on, the day looked
-- from or the day of their disqualification; is_known says whether touches were recorded for all of that time. A table:
-- planning it takes longer than what a habit adds to it.
create or replace table inbound_leads as
with recent as (
  select
    lead.*,
    count(*) over (partition by date_trunc('minute', lead.created_at)) as together,
    count(*) over () as total
  from leads as lead
  where lead.created_at::date > getvariable('as_of')::date - getvariable('window_days')::integer
    and lead.created_at::date <= getvariable('as_of')::date
),
inbound as (
  select
    recent.*,
    recent.created_at::date as created_on,
    recent.created_at <> date_trunc('day', recent.created_at) as has_time,
    seller.rep
  from recent left join rep_of as seller on seller.person_id = recent.owner
  where recent.source_kind in ('web', 'marketing', 'referral')
    and recent.together <= 20
    and (recent.total < 20 or recent.together <= 0.2 * recent.total)
),
reached as (
  select
    touch.lead_id,
    case
      when touch.has_time and inbound.has_time then touch.happened_at < inbound.created_at
      else touch.happened_on < inbound.created_on
    end as is_before,
    -- A touch without a time of day is taken for one at the first moment that it can have happened.
    greatest(touch.happened_at, inbound.created_at) as touched_at
  from lead_touches as touch join inbound on inbound.lead_id = touch.lead_id
  where not touch.is_automatic
),
first_touches as (
  select lead_id, bool_or(is_before) as is_before, min(touched_at) as touched_at from reached group by lead_id
),
judged as (
  select
    inbound.*,
    touched.touched_at,
    case
      when inbound.status_meaning = 'disqualified' then least(inbound.closed_on, getvariable('look_day')::date)
      else getvariable('look_day')::date
    end as ended_on,
    inbound.status_meaning = 'disqualified' and inbound.closed_on is null as ends_unknown
  from inbound left join first_touches as touched on touched.lead_id = inbound.lead_id
  where touched.is_before is distinct from true
)
select
  judged.lead_id,
  judged.rep,
  judged.account_id,
  judged.deal_id,
  coalesce(judged.company, judged.name, judged.lead_id) as label,
  judged.value as amount,
  judged.created_at,
  judged.created_on,
  judged.touched_at,
  judged.ended_on,
  coalesce(judged.ends_unknown or judged.touched_at::date <= judged.ended_on, false) and judged.touched_at is not null
    as is_touched,
  case
    when judged.touched_at is not null and (judged.ends_unknown or judged.touched_at::date <= judged.ended_on)
      then observed(span.first_on, span.last_on, judged.created_on, judged.touched_at::date)
    else not judged.ends_unknown and observed(span.first_on, span.last_on, judged.created_on, judged.ended_on)
  end as is_known
from judged left join rep_spans as span on span.rep is not distinct from judged.rep;
