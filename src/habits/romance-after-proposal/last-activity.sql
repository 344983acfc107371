-- Which proposals lie still? One row per open deal that has reached a proposal; value = days since the CRM's own last
-- activity date, which is today's.
with reached as (
  select deal.*, case when is_current() then deal.last_activity_on end as last_on, getvariable('as_of')::date as day
  from open_deals as deal left join proposals as proposal on proposal.deal_id = deal.deal_id
  where proposal.deal_id is not null or deal.stage_meaning in ('proposal', 'negotiation')
)
select
  deal_id as case_id,
  rep,
  'deal' as subject_kind,
  deal_id as subject_id,
  account_id,
  deal_id,
  last_on as happened_on,
  last_on > day - getvariable('romance_days')::integer as hit,
  (day - last_on)::double as value,
  null::double as x,
  null::varchar as part,
  amount_base as amount,
  null::boolean as censored,
  case when last_on is null then 'No last activity date that can be used' end as note
from reached
