-- Who is on the deals whose proposal was made in the window: one row per deal and contact, from the deal's list of contacts and
-- from its touches, with the roles on the deal and the contact's own, and the first touch with them on the deal.
create or replace view proposal_people as
with made as (
  select deal_id
  from proposals
  where proposed_on > getvariable('as_of')::date - getvariable('window_days')::integer
),
touched as (
  select touch.deal_id, touch.activity_id, touch.contact_id, touch.happened_on
  from deal_touches as touch semi join made on made.deal_id = touch.deal_id
),
found as (
  select listed.deal_id, listed.contact_id, listed.role, null::date as happened_on
  from deal_contacts as listed semi join made on made.deal_id = listed.deal_id
  union all
  select deal_id, contact_id, null, happened_on from touched
  union all
  select touched.deal_id, link.contact_id, null, touched.happened_on
  from touched join activity_links as link on link.activity_id = touched.activity_id
),
people_on as (
  select deal_id, contact_id, string_agg(distinct role, ', ') as role, min(happened_on) as first_touched_on
  from found
  where contact_id is not null
  group by deal_id, contact_id
)
select
  people_on.deal_id,
  people_on.contact_id,
  nullif(concat_ws(', ', people_on.role, contact.role), '') as role,
  contact.title,
  people_on.first_touched_on
from people_on left join contacts as contact on contact.contact_id = people_on.contact_id;
