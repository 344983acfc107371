-- In which deals was the need written down at all? One row per deal decided in the window that reached a proposal.
select
  deal.deal_id as case_id,
  deal.rep,
  'deal' as subject_kind,
  deal.deal_id as subject_id,
  deal.account_id,
  deal.deal_id,
  deal.closed_on as happened_on,
  deal.need is not null as hit,
  null::double as value,
  null::double as x,
  null::varchar as part,
  deal.amount_base as amount,
  null::boolean as censored,
  deal.need as note
from decided as deal semi join proposals as proposal on proposal.deal_id = deal.deal_id
where deal.closed_on > getvariable('as_of')::date - getvariable('window_days')::integer
