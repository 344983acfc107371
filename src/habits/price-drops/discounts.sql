-- Which wins were given a discount? One row per win of the window; value = the discount. Unknown where it is blank.
select
  deal.deal_id as case_id,
  deal.rep,
  'deal' as subject_kind,
  deal.deal_id as subject_id,
  deal.account_id,
  deal.deal_id,
  deal.closed_on as happened_on,
  round(deal.discount_share, 6) > 0.01 as hit,
  deal.discount_share as value,
  null::double as x,
  null::varchar as part,
  deal.amount_base as amount,
  null::boolean as censored,
  null::varchar as note
from decided as deal
where deal.outcome = 'won' and deal.closed_on > getvariable('as_of')::date - getvariable('window_days')::integer
