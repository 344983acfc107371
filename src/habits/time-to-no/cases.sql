-- How long does a no take against a yes? One row per deal decided in the window; value = days from creation to the decision.
select
  deal.deal_id as case_id,
  deal.rep,
  'deal' as subject_kind,
  deal.deal_id as subject_id,
  deal.account_id,
  deal.deal_id,
  deal.closed_on as happened_on,
  null::boolean as hit,
  deal.cycle_days as value,
  null::double as x,
  deal.outcome as part,
  deal.amount_base as amount,
  null::boolean as censored,
  deal.loss_reason as note
from decided as deal
where deal.closed_on > getvariable('as_of')::date - getvariable('window_days')::integer
