-- How long has each proposal been silent? One row per open deal that has reached one, the thousand largest at most.
select
  cases.case_id,
  cases.account_id as account,
  coalesce(deal.name, cases.case_id) as label,
  cases.rep,
  cases.value,
  cases.amount::double as amount,
  cases.hit,
  count(*) over ()::double as deals
from cases_romance_after_proposal as cases left join deals as deal on deal.deal_id = cases.deal_id
order by cases.amount desc nulls last, label, cases.case_id
limit 1000
