-- How many people do we know at each customer? One row per customer; value = its contacts touched in the window, a hit has
-- three or more.
with recent as (
  select activity_id, contact_id
  from touches
  where happened_on > getvariable('look_day')::date - getvariable('window_days')::integer
),
touched as (
  select contact_id from recent where contact_id is not null
  union
  select link.contact_id
  from activity_links as link semi join recent on recent.activity_id = link.activity_id
  where link.contact_id is not null
),
known as (
  select contact.account_id, count(distinct contact.contact_id) as contacts
  from contacts as contact semi join touched on touched.contact_id = contact.contact_id
  where contact.account_id is not null
  group by contact.account_id
)
select
  customer.account_id as case_id,
  customer.rep,
  'account' as subject_kind,
  customer.account_id as subject_id,
  customer.account_id,
  null::varchar as deal_id,
  null::date as happened_on,
  case
    when known.contacts >= 3 then true
    when observed(
      span.first_on,
      span.last_on,
      getvariable('look_day')::date - getvariable('window_days')::integer + 1,
      getvariable('look_day')::date
    ) then false
  end as hit,
  coalesce(known.contacts, 0)::double as value,
  null::double as x,
  null::varchar as part,
  customer.won_730 as amount,
  null::boolean as censored,
  null::varchar as note
from settled_customers as customer
  left join known on known.account_id = customer.account_id
  left join rep_spans as span on span.rep is not distinct from customer.rep
