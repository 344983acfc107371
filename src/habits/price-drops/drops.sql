-- How far did each amount drop? One row per win with both amounts known, the thousand largest at most; one that rose
-- dropped by 0.
select
  cases.case_id,
  cases.account_id as account,
  coalesce(account.name, cases.account_id, cases.case_id) as label,
  cases.rep,
  greatest(cases.value, 0) as value,
  cases.amount::double as amount,
  cases.hit,
  count(*) over ()::double as wins,
  (count(*) filter (cases.hit) over ())::double as dropped
from cases_price_drops as cases left join accounts as account on account.account_id = cases.account_id
where cases.value is not null
order by cases.amount desc nulls last, cases.case_id
limit 1000
