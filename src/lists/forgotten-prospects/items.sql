-- Which prospects were forgotten? One row per open lead or prospect account without a touch in forgotten_days; amount = the
-- lead's own, else the account's best open deal.
select
  cases.case_id as item_id,
  cases.rep,
  cases.account_id,
  null::varchar as deal_id,
  coalesce(account.name, cases.note, cases.subject_id) as label,
  coalesce(days_words(cases.value) || ' since the last touch', 'never touched') as reason,
  cases.happened_on + getvariable('forgotten_days')::integer as due_on,
  coalesce(cases.amount, chance.amount) as amount,
  case when cases.amount is not null then team.win_rate else chance.win_rate end as win_rate,
  'call' as means
from peers_forgotten_prospects as cases
  cross join team_win_rate as team
  left join accounts as account on account.account_id = cases.account_id
  left join account_chances as chance on chance.account_id = cases.account_id
where cases.hit
