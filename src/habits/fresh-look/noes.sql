-- How old are the noes, and what came of each? One row per account whose latest no is 730 days old at most, the thousand
-- largest; state = looked (touched in time, or a new deal), missed, due (now, with nothing since), early, unknown.
with noes as (
  select
    account_id,
    rep,
    age,
    amount,
    case
      when is_looked then 'looked'
      when age >= getvariable('fresh_from_days')::integer then 'due'
      else 'early'
    end as state
  from chosen_noes
  where age between 0 and getvariable('fresh_to_days')::integer - 1
  union all
  select account_id, rep, value, amount, case when hit then 'looked' when not hit then 'missed' else 'unknown' end
  from cases_fresh_look
)
select
  noes.account_id as case_id,
  noes.account_id as account,
  coalesce(account.name, noes.account_id) as label,
  noes.rep,
  noes.age::double as age,
  noes.amount::double as amount,
  noes.state,
  count(*) over ()::double as accounts
from noes left join accounts as account on account.account_id = noes.account_id
order by noes.amount desc nulls last, label, noes.account_id
limit 1000
