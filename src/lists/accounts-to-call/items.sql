-- Which customers should somebody call? One row per neglected customer; amount = won in 730 days.
select
  cases.case_id as item_id,
  cases.rep,
  cases.account_id,
  null::varchar as deal_id,
  coalesce(account.name, cases.account_id) as label,
  coalesce(days_words(cases.value) || ' since the last touch', 'no touch in the files') as reason,
  cases.happened_on + cases.x::integer as due_on,
  cases.amount,
  team.win_rate,
  'call' as means
from peers_neglected_accounts as cases
  cross join team_win_rate as team
  left join accounts as account on account.account_id = cases.account_id
where cases.hit
