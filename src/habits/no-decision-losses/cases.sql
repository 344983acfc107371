-- How many losses were no decision at all? One row per deal lost in the window; a blank reason is unknown.
select
  deal.deal_id as case_id,
  deal.rep,
  'deal' as subject_kind,
  deal.deal_id as subject_id,
  deal.account_id,
  deal.deal_id,
  deal.closed_on as happened_on,
  case when coalesce(deal.loss_kind, 'blank') <> 'blank' then deal.loss_kind = 'no decision' end as hit,
  deal.cycle_days as value,
  null::double as x,
  null::varchar as part,
  deal.amount_base as amount,
  null::boolean as censored,
  deal.loss_reason as note
from decided as deal
where deal.outcome = 'lost' and deal.closed_on > getvariable('as_of')::date - getvariable('window_days')::integer
