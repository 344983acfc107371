-- With which customers was the business reviewed? One row per customer; a hit had a review in the last review_days;
-- value = days since the last one.
with reviewed as (
  select account_id, max(happened_on) as reviewed_on
  from tagged
  where tag = 'review' and account_id is not null and happened_on <= getvariable('look_day')::date
  group by account_id
)
select
  customer.account_id as case_id,
  customer.rep,
  'account' as subject_kind,
  customer.account_id as subject_id,
  customer.account_id,
  null::varchar as deal_id,
  reviewed.reviewed_on as happened_on,
  case
    when reviewed.reviewed_on > getvariable('look_day')::date - getvariable('review_days')::integer then true
    when observed(
      span.first_on,
      span.last_on,
      getvariable('look_day')::date - getvariable('review_days')::integer + 1,
      getvariable('look_day')::date
    ) then false
  end as hit,
  (getvariable('look_day')::date - reviewed.reviewed_on)::double as value,
  null::double as x,
  null::varchar as part,
  customer.won_730 as amount,
  null::boolean as censored,
  null::varchar as note
from settled_customers as customer
  left join reviewed on reviewed.account_id = customer.account_id
  left join rep_spans as span on span.rep is not distinct from customer.rep
