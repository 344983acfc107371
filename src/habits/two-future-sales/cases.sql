-- How many later wins did each win lead to? One row per account and day with a win 365 to 1,095 days ago, and per win
-- without an account; value = wins within 365 days after it that are credited to it, of the account or of whom it
-- referred.
with later as (
  select to_unit, count(*) as wins from credited_wins group by to_unit
)
select
  units.unit_id as case_id,
  units.rep,
  case when units.account_id is null then 'deal' else 'account' end as subject_kind,
  coalesce(units.account_id, units.deal_id) as subject_id,
  units.account_id,
  units.deal_id,
  units.closed_on as happened_on,
  null::boolean as hit,
  coalesce(later.wins, 0)::double as value,
  null::double as x,
  null::varchar as part,
  units.amount,
  null::boolean as censored,
  case when units.deals > 1 then units.deals || ' deals won that day' end as note
from win_units as units left join later on later.to_unit = units.unit_id
where units.closed_on between getvariable('as_of')::date - 1095 and getvariable('as_of')::date - 365
