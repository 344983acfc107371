-- When was somebody of an account touched, or wrote in, by the day looked from? One row per touch and per message that
-- came in, the newest first; the only parameter is the account's id.
with told as (
  select activity_id, kind, person, contact_id, happened_on, false as came_in
  from touches
  where account_id = $1
  union all
  select activity_id, kind, person, contact_id, happened_on, true
  from incoming_messages
  where account_id = $1
)
select
  told.kind,
  told.happened_on::varchar as happened_on,
  told.came_in,
  coalesce(person.name, told.person) as person_name,
  contact.name as contact_name
from told
  left join people as person on person.person_id = told.person
  left join contacts as contact on contact.contact_id = told.contact_id
order by told.happened_on desc, told.activity_id
