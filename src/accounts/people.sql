-- Whom do we know at an account? One row per contact with their touches by the day looked from, the latest touched first;
-- the only parameter is the account's id.
with told as (
  select contact_id, count(*)::double as touches, max(happened_on) as last_on
  from touches
  where contact_id is not null
  group by contact_id
)
select
  coalesce(contact.name, contact.contact_id) as contact_name,
  contact.title,
  coalesce(told.touches, 0) as touches,
  told.last_on::varchar as last_on,
  coalesce(contact.left_on <= as_of_day(), false) as has_left
from contacts as contact
  left join told on told.contact_id = contact.contact_id
where contact.account_id = ?
order by told.last_on desc nulls last, contact_name, contact.contact_id
