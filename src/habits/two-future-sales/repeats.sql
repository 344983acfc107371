-- How many later wins of its own did each win lead to? One row per account and day with a win 365 to 1,095 days ago,
-- and per win without an account; value = the account's wins within 365 days after it whose latest earlier win it is.
with units as (
  select *, lead(closed_on) over (partition by coalesce(account_id, unit_id) order by closed_on) as next_on
  from win_units
)
select
  unit_id as case_id,
  rep,
  case when account_id is null then 'deal' else 'account' end as subject_kind,
  coalesce(account_id, deal_id) as subject_id,
  account_id,
  deal_id,
  closed_on as happened_on,
  null::boolean as hit,
  coalesce(next_on <= closed_on + 365, false)::double as value,
  null::double as x,
  null::varchar as part,
  amount,
  null::boolean as censored,
  case when deals > 1 then deals || ' deals won that day' end as note
from units
where closed_on between getvariable('as_of')::date - 1095 and getvariable('as_of')::date - 365
