-- Which decisions fall into the last days of a fiscal quarter? One row per deal decided in the window; value = days
-- left in the quarter, a hit has under rush_days of them.
select
  deal.deal_id as case_id,
  deal.rep,
  'deal' as subject_kind,
  deal.deal_id as subject_id,
  deal.account_id,
  deal.deal_id,
  deal.closed_on as happened_on,
  fiscal_quarter_end(deal.closed_on) - deal.closed_on < getvariable('rush_days')::integer as hit,
  (fiscal_quarter_end(deal.closed_on) - deal.closed_on)::double as value,
  null::double as x,
  deal.outcome as part,
  deal.amount_base as amount,
  null::boolean as censored,
  null::varchar as note
from decided as deal
where deal.closed_on > getvariable('as_of')::date - getvariable('window_days')::integer
