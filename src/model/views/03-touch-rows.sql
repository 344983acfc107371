-- What counts as a touch: one row per call, mail, meeting, visit, message or letter done with somebody outside.
create or replace table touch_rows as
with linked as (
  select
    a.rowid as place, a.activity_id, a.kind, a.direction, a.owner, a.contact_id, a.deal_id, a.lead_id, a.has_time, a.minutes,
    a.is_automatic, a.subject,
    coalesce(a.account_id, c.account_id, d.account_id, l.account_id, ld.account_id) as account_id,
    happened_at(a.kind, a.starts_at, a.done_at, a.due_on, a.created_at) as happened_at
  from activities a
  left join contacts c on c.contact_id = a.contact_id
  left join deals d on d.deal_id = a.deal_id
  left join leads l on l.lead_id = a.lead_id
  left join deals ld on ld.deal_id = l.deal_id
  where a.state = 'done'
    and a.kind in ('call', 'email', 'meeting', 'visit', 'message', 'letter')
    and not coalesce(a.is_mass, false)
    and a.direction is distinct from 'internal'
    and (coalesce(a.contact_id, a.lead_id, a.account_id, a.deal_id) is not null or a.outside)
),
-- Copies have the same kind, start, subject and account. Without a subject and a time of day nothing tells two apart
-- from one entered twice: both count.
marked as (
  select *,
    hash(
      kind,
      happened_at,
      lower(coalesce(subject, '')),
      coalesce(account_id, contact_id, lead_id, deal_id, activity_id),
      case when subject is null and not coalesce(has_time, false) then activity_id end
    ) as mark
  from linked
  where happened_at is not null
),
kept as (
  select min(place) as place from marked group by mark
)
select
  m.activity_id,
  m.kind,
  m.direction,
  m.owner as person,
  m.account_id,
  m.contact_id,
  m.deal_id,
  m.lead_id,
  m.happened_at,
  m.happened_at::date as happened_on,
  coalesce(m.has_time, false) as has_time,
  m.minutes,
  m.kind in ('meeting', 'visit') or m.direction is distinct from 'incoming' as outgoing,
  coalesce(m.is_automatic, false) as is_automatic
from marked m
semi join kept k on k.place = m.place;
