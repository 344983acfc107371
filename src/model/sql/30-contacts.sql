-- Contacts, one row each, at the account that their id, its name or their mail's domain tells.
insert into contacts by name
select
  c.key as contact_id,
  coalesce(m.account_id, d.account_id) as account_id,
  coalesce(c.name, nullif(concat_ws(' ', c.first_name, c.last_name), '')) as name,
  mail_of(c.email) as email,
  c.title,
  c.role,
  c.source,
  first_id(c.referred_by_contact_id) as referred_by_contact_id,
  first_id(c.referred_by_account_id) as referred_by_account_id,
  c.created_at::date as created_on,
  c.left_on::date as left_on,
  c.bounced_on::date as bounced_on,
  c.source_file,
  c.source_row
from rows_contacts c
left join account_map m on m.ref_id = coalesce(c.account_id, '') and m.ref_name = coalesce(c.account_name, '')
left join account_keys d
  on d.kind = 'domain' and d.key = domain_of(mail_of(c.email)) and not is_free_mail(d.key);

create or replace table contact_keys as
with keys as (
  select 'id' as kind, contact_id as key, contact_id from contacts
  union all select 'mail', email, contact_id from contacts where email is not null
  union all select 'name', person_key(name), contact_id from contacts where name is not null
)
select kind, key, any_value(contact_id) as contact_id
from keys
where key is not null
group by kind, key
having count(distinct contact_id) = 1;
