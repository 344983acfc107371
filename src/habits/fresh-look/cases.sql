-- Which noes were looked at afresh? One row per account whose latest no is fresh_to_days to 730 days old; a hit was touched
-- fresh_from_days to fresh_to_days days after it, or had a new deal before; value = days since the no.
with noes as (
  select *, getvariable('look_day')::date - no_on as age
  from latest_noes
  where no_on between getvariable('look_day')::date - 730
    and getvariable('look_day')::date - getvariable('fresh_to_days')::integer
),
touched as (
  select distinct noes.account_id
  from noes join touches as touch on touch.account_id = noes.account_id
  where touch.happened_on between noes.no_on + getvariable('fresh_from_days')::integer
    and noes.no_on + getvariable('fresh_to_days')::integer
),
renewed as (
  select distinct noes.account_id
  from noes join deals as deal on deal.account_id = noes.account_id
  where deal.created_at::date between noes.no_on + 1 and noes.no_on + getvariable('fresh_to_days')::integer - 1
)
select
  noes.account_id as case_id,
  seller.rep,
  'account' as subject_kind,
  noes.account_id as subject_id,
  noes.account_id,
  noes.deal_id,
  noes.no_on as happened_on,
  case
    when touched.account_id is not null or renewed.account_id is not null then true
    when observed(
      span.first_on,
      span.last_on,
      noes.no_on + getvariable('fresh_from_days')::integer,
      noes.no_on + getvariable('fresh_to_days')::integer
    ) then false
  end as hit,
  noes.age::double as value,
  null::double as x,
  null::varchar as part,
  deal.amount_base as amount,
  null::boolean as censored,
  case
    when renewed.account_id is not null then 'new deal'
    when touched.account_id is not null then 'touched'
  end as note
from noes
  left join touched on touched.account_id = noes.account_id
  left join renewed on renewed.account_id = noes.account_id
  left join deals as deal on deal.deal_id = noes.deal_id
  left join accounts as account on account.account_id = noes.account_id
  left join rep_of as seller on seller.person_id = account.owner
  left join rep_spans as span on span.rep is not distinct from seller.rep
