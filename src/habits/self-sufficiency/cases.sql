-- Which wins did we bring about ourselves? One row per win of the window; an unknown source is unknown.
select
  deal.deal_id as case_id,
  deal.rep,
  'deal' as subject_kind,
  deal.deal_id as subject_id,
  deal.account_id,
  deal.deal_id,
  deal.closed_on as happened_on,
  case
    when coalesce(deal.source_kind, 'unknown') <> 'unknown'
      then deal.source_kind in ('self-sourced', 'referral', 'existing customer')
  end as hit,
  null::double as value,
  null::double as x,
  coalesce(deal.source_kind, 'unknown') as part,
  deal.amount_base as amount,
  null::boolean as censored,
  deal.source as note
from decided as deal
where deal.outcome = 'won' and deal.closed_on > getvariable('as_of')::date - getvariable('window_days')::integer
