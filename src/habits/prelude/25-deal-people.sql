-- Who is on a deal: one row per deal and contact, with the role on the deal or else the contact's own, from the deal's list of
-- contacts and from its touches; first and last touch of theirs on the deal.
create or replace view deal_people as
with touched as (
  select deal_id, contact_id, happened_on from deal_touches where contact_id is not null
  union
  select touch.deal_id, link.contact_id, touch.happened_on
  from deal_touches as touch join activity_links as link on link.activity_id = touch.activity_id
  where link.contact_id is not null
),
listed as (
  select deal_id, contact_id, role, null::date as happened_on from deal_contacts where contact_id is not null
  union all
  select deal_id, contact_id, null, happened_on from touched
),
people_on as (
  select
    deal_id,
    contact_id,
    string_agg(distinct role, ', ') as role,
    min(happened_on) as first_touched_on,
    max(happened_on) as last_touched_on
  from listed
  group by deal_id, contact_id
)
select
  people_on.deal_id,
  people_on.contact_id,
  nullif(concat_ws(', ', people_on.role, contact.role), '') as role,
  contact.title,
  people_on.first_touched_on,
  people_on.last_touched_on
from people_on left join contacts as contact on contact.contact_id = people_on.contact_id;
