-- Which wins did their owner enter? One row per win of the window; unknown without an owner or who created it.
select
  deal.deal_id as case_id,
  deal.rep,
  'deal' as subject_kind,
  deal.deal_id as subject_id,
  deal.account_id,
  deal.deal_id,
  deal.closed_on as happened_on,
  deal.created_by = deal.owner as hit,
  null::double as value,
  null::double as x,
  case deal.created_by = deal.owner when true then 'own' when false then 'given' else 'unknown' end as part,
  deal.amount_base as amount,
  null::boolean as censored,
  deal.source as note
from decided as deal
where deal.outcome = 'won' and deal.closed_on > getvariable('as_of')::date - getvariable('window_days')::integer
