-- Which noes are due for a fresh look? One row per account whose latest no is fresh_from_days to fresh_to_days days old, with no
-- touch in that time and no new deal since the no; amount = what was lost. Once they are older they are cases of the habit.
with noes as (
  select *, getvariable('look_day')::date - no_on as age
  from latest_noes
  where no_on between getvariable('look_day')::date - getvariable('fresh_to_days')::integer
    and getvariable('look_day')::date - getvariable('fresh_from_days')::integer
),
looked as (
  select noes.account_id
  from noes join touches as touch on touch.account_id = noes.account_id
  where touch.happened_on >= noes.no_on + getvariable('fresh_from_days')::integer
  union
  select noes.account_id
  from noes join deals as deal on deal.account_id = noes.account_id
  where deal.created_at::date > noes.no_on and deal.created_at::date <= getvariable('as_of')::date
)
select
  noes.account_id as item_id,
  seller.rep,
  noes.account_id,
  noes.deal_id,
  coalesce(account.name, noes.account_id) as label,
  'said no ' || days_words(noes.age) || ' ago' as reason,
  noes.no_on + getvariable('fresh_to_days')::integer as due_on,
  deal.amount_base as amount,
  team.win_rate,
  'call' as means
from noes
  anti join looked on looked.account_id = noes.account_id
  cross join team_win_rate as team
  left join deals as deal on deal.deal_id = noes.deal_id
  left join accounts as account on account.account_id = noes.account_id
  left join rep_of as seller on seller.person_id = account.owner
