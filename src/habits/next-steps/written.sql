-- Which open deals have a next step in writing? One row per open deal.
select
  deal.deal_id as case_id,
  deal.rep,
  'deal' as subject_kind,
  deal.deal_id as subject_id,
  deal.account_id,
  deal.deal_id,
  deal.created_at::date as happened_on,
  deal.next_step is not null as hit,
  null::double as value,
  null::double as x,
  null::varchar as part,
  deal.amount_base as amount,
  null::boolean as censored,
  case when deal.next_step is not null then 'written, without a day' end as note
from open_deals as deal
