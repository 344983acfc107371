-- Which deals did an account bring, and which of its own came by somebody else? One row per deal with a referrer on
-- record, by the day that it was created; the only parameter is the account's id.
with referred as (
  select
    deal.deal_id,
    deal.name,
    deal.account_id as to_id,
    coalesce(deal.referred_by_account_id, contact.account_id) as from_id,
    contact.name as contact_name,
    deal.created_at::date as happened_on,
    deal.status,
    deal.closed_on
  from deals as deal
    left join contacts as contact on contact.contact_id = deal.referred_by_contact_id
  where coalesce(deal.referred_by_account_id, deal.referred_by_contact_id) is not null
    and coalesce(deal.created_at::date <= as_of_day(), true)
),
told as (
  select 'out' as way, *, to_id as other_id from referred where from_id = $1 and to_id is distinct from $1
  union all
  select 'in', *, from_id from referred where to_id = $1
)
select
  told.way,
  told.happened_on::varchar as happened_on,
  coalesce(told.name, told.deal_id) as deal_name,
  case when other.account_id <> $1 then other.account_id end as account_id,
  other.name as account_name,
  told.contact_name,
  told.status = 'won' and coalesce(told.closed_on <= as_of_day(), false) as is_won
from told
  left join accounts as other on other.account_id = told.other_id
order by told.happened_on nulls last, told.deal_id
