-- Which open deals have a next step? One row per open deal; value = days to the nearest one.
with planned as (
  select deal_id, min(planned_on) as planned_on from deal_plans group by deal_id
),
steps as (
  select
    deal.*,
    planned.planned_on,
    case when deal.next_step_on >= getvariable('as_of')::date then deal.next_step_on end as dated_on
  from open_deals as deal left join planned on planned.deal_id = deal.deal_id
)
select
  deal_id as case_id,
  rep,
  'deal' as subject_kind,
  deal_id as subject_id,
  account_id,
  deal_id,
  created_at::date as happened_on,
  coalesce(planned_on, dated_on) is not null as hit,
  (least(planned_on, dated_on) - getvariable('as_of')::date)::double as value,
  null::double as x,
  null::varchar as part,
  amount_base as amount,
  null::boolean as censored,
  case
    when planned_on is not null then 'planned'
    when dated_on is not null then 'dated next step'
    when next_step_on is not null then 'the next step’s day has passed'
    when next_step is not null then 'written, without a day'
  end as note
from steps
