-- Which customers stopped buying? One row per account with a win 365 to 1,095 days ago; a hit has none since and no open
-- deal; value = days since the last win, amount = won in 1,095 days.
with bought as (
  select
    account_id,
    max(closed_on) as last_on,
    sum(amount_base) filter (closed_on > getvariable('as_of')::date - 1095) as amount
  from decided
  where outcome = 'won' and account_id is not null
  group by account_id
  having count(*) filter (closed_on between getvariable('as_of')::date - 1095 and getvariable('as_of')::date - 365) > 0
),
standing as (
  select distinct account_id from open_deals where account_id is not null
)
select
  bought.account_id as case_id,
  seller.rep,
  'account' as subject_kind,
  bought.account_id as subject_id,
  bought.account_id,
  null::varchar as deal_id,
  bought.last_on as happened_on,
  bought.last_on <= getvariable('as_of')::date - 365 and standing.account_id is null as hit,
  (getvariable('as_of')::date - bought.last_on)::double as value,
  null::double as x,
  null::varchar as part,
  bought.amount,
  null::boolean as censored,
  case when standing.account_id is not null then 'open deal' end as note
from bought
  left join standing on standing.account_id = bought.account_id
  left join accounts as account on account.account_id = bought.account_id
  left join rep_of as seller on seller.person_id = account.owner
