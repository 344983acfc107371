-- Which noes are due for a fresh look? One row per account whose latest no is fresh_from_days to fresh_to_days days old, with no
-- touch in that time and no new deal since the no; amount = what was lost. Once they are older they are cases of the habit.
select
  noes.account_id as item_id,
  noes.rep,
  noes.account_id,
  noes.deal_id,
  coalesce(account.name, noes.account_id) as label,
  'said no ' || days_words(noes.age) || ' ago' as reason,
  noes.no_on + getvariable('fresh_to_days')::integer as due_on,
  noes.amount,
  team.win_rate,
  'call' as means
from noes_since as noes
  cross join team_win_rate as team
  left join accounts as account on account.account_id = noes.account_id
where not noes.is_looked
  and noes.age between getvariable('fresh_from_days')::integer and getvariable('fresh_to_days')::integer
