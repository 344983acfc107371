-- Do referrals close better than the rest? One row per new-business deal decided in the window; value = days to the decision.
select
  deal.deal_id as case_id,
  deal.rep,
  'deal' as subject_kind,
  deal.deal_id as subject_id,
  deal.account_id,
  deal.deal_id,
  deal.closed_on as happened_on,
  case when coalesce(deal.source_kind, 'unknown') <> 'unknown' then deal.outcome = 'won' end as hit,
  deal.cycle_days as value,
  null::double as x,
  coalesce(deal.source_kind, 'unknown') as part,
  deal.amount_base as amount,
  null::boolean as censored,
  deal.source as note
from decided as deal join new_business as business on business.deal_id = deal.deal_id
where business.is_new
  and deal.closed_on > getvariable('as_of')::date - getvariable('window_days')::integer
