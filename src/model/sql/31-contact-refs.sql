-- One row per way in which deals and activities name a contact.
create or replace table contact_refs as
with named as (
  select contact_id, contact_name from rows_deals
  union
  select contact_id, contact_name from rows_activities where contact_name is not null
),
refs as (
  select distinct coalesce(contact_id, '') as ref_id, coalesce(contact_name, '') as ref_name
  from named
  where contact_id is not null or contact_name is not null
)
select r.ref_id, r.ref_name,
  coalesce(nullif(first_id(r.ref_id), ''), m.contact_id, n.contact_id) as contact_id
from refs r
left join contact_keys m on m.kind = 'mail' and m.key = mail_of(r.ref_name)
left join contact_keys n on n.kind = 'name' and n.key = person_key(split_part(r.ref_name, ';', 1));
