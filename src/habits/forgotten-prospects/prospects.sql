-- How long has each prospect been silent? One row per prospect, the thousand silent longest at most.
select
  cases.case_id,
  cases.account_id as account,
  coalesce(account.name, cases.note, cases.subject_id) as label,
  cases.rep,
  cases.value,
  cases.amount::double as amount,
  cases.hit,
  count(*) over ()::double as prospects
from cases_forgotten_prospects as cases left join accounts as account on account.account_id = cases.account_id
order by cases.value desc nulls first, label, cases.case_id
limit 1000
