-- How long ago did each of them last buy? One row per customer, the thousand with the most won at most.
select
  cases.case_id,
  cases.account_id as account,
  coalesce(account.name, cases.account_id) as label,
  cases.rep,
  cases.value,
  cases.amount::double as amount,
  cases.hit,
  (count(*) over ())::double as customers
from cases_drifting_customers as cases left join accounts as account on account.account_id = cases.account_id
order by cases.amount desc nulls last, label, cases.case_id
limit 1000
