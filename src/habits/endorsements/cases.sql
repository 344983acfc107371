-- Which customers have spoken up for us? One row per customer first won new_customer_days ago or more; a hit has a
-- reference on record: by its flag, by a day up to as-of, or by what was written down.
with told as (
  select
    is_current() and exists (select 1 from accounts where is_reference is not null) as flags,
    exists (select 1 from accounts where endorsed_on is not null)
      or exists (select 1 from tag_facts where tag = 'endorsement' and computable) as days
),
spoken as (
  select account_id, min(happened_on) as spoken_on from tagged where tag = 'endorsement' group by account_id
),
judged as (
  select
    customer.account_id,
    customer.rep,
    customer.won_730,
    case when account.endorsed_on <= getvariable('as_of')::date then account.endorsed_on end as endorsed_on,
    spoken.spoken_on,
    coalesce(account.is_reference and is_current(), false) as is_marked,
    told.flags or told.days as is_told
  from customers as customer
    cross join told
    left join accounts as account on account.account_id = customer.account_id
    left join spoken on spoken.account_id = customer.account_id
  where customer.first_won_on <= getvariable('as_of')::date - coalesce(getvariable('new_customer_days'), 90)
)
select
  account_id as case_id,
  rep,
  'account' as subject_kind,
  account_id as subject_id,
  account_id,
  null::varchar as deal_id,
  least(endorsed_on, spoken_on) as happened_on,
  case when is_told or spoken_on is not null then is_marked or endorsed_on is not null or spoken_on is not null end as hit,
  null::double as value,
  null::double as x,
  null::varchar as part,
  won_730 as amount,
  null::boolean as censored,
  case
    when endorsed_on is not null then 'endorsed on ' || endorsed_on
    when spoken_on is not null then 'spoken of on ' || spoken_on
    when is_marked then 'marked as a reference'
  end as note
from judged
