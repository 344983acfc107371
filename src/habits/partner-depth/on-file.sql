-- How many people do we have on file at each customer? One row per customer; value = its contacts, a hit has three or more.
with known as (
  select account_id, count(distinct contact_id) as contacts
  from contacts
  where account_id is not null and coalesce(created_on <= getvariable('as_of')::date, true)
  group by account_id
)
select
  customer.account_id as case_id,
  customer.rep,
  'account' as subject_kind,
  customer.account_id as subject_id,
  customer.account_id,
  null::varchar as deal_id,
  null::date as happened_on,
  coalesce(known.contacts, 0) >= 3 as hit,
  coalesce(known.contacts, 0)::double as value,
  null::double as x,
  null::varchar as part,
  customer.won_730 as amount,
  null::boolean as censored,
  null::varchar as note
from settled_customers as customer left join known on known.account_id = customer.account_id
