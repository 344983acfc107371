-- Are noes said, or do they stay in the pipeline? One row per loss of the last noes_said_days days (hit), and per open deal
-- that shows the signs of a no (miss).
select
  deal.deal_id as case_id,
  deal.rep,
  'deal' as subject_kind,
  deal.deal_id as subject_id,
  deal.account_id,
  deal.deal_id,
  deal.closed_on as happened_on,
  true as hit,
  null::double as value,
  null::double as x,
  null::varchar as part,
  deal.amount_base as amount,
  null::boolean as censored,
  deal.loss_reason as note
from decided as deal
where deal.outcome = 'lost' and deal.closed_on > getvariable('as_of')::date - getvariable('noes_said_days')::integer
union all
select
  open.deal_id,
  open.rep,
  'deal',
  open.deal_id,
  open.account_id,
  open.deal_id,
  null,
  false,
  null,
  null,
  null,
  open.amount,
  null,
  open.note
from all_cases_pipeline_of_noes as open
where open.hit
