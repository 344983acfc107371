-- Touches done by the day looked from, one row each: what went out or both ways. What only came in is no touch.
create or replace view touches as
select t.activity_id, t.kind, t.direction, t.person, r.rep, t.account_id, t.contact_id, t.deal_id, t.lead_id,
  t.happened_at, t.happened_on, t.has_time, t.minutes, t.outgoing, t.is_automatic
from touch_rows t
left join rep_of r on r.person_id = t.person
where t.outgoing and t.happened_on <= as_of_day();

-- Messages that came in by the day looked from, one row each; whoever they are filed under has them to answer.
create or replace view incoming_messages as
select t.activity_id, t.kind, t.person, r.rep, t.account_id, t.contact_id, t.deal_id, t.lead_id, t.happened_at,
  t.happened_on, t.has_time
from touch_rows t
left join rep_of r on r.person_id = t.person
where not t.outgoing and t.kind in ('email', 'message') and t.happened_on <= as_of_day();

-- First and last touch of each rep, and of the whole team in the row without one.
create or replace view touch_spans as
select rep, min(happened_on) as first_on, max(happened_on) as last_on
from touches
where rep is not null
group by rep
union all
select null, min(happened_on), max(happened_on)
from touches
having count(*) > 0;
