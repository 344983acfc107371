-- Which customers were asked what they think of us? One row per customer; a hit was asked for feedback in a call, visit,
-- meeting or mail of our own in the window; value = days since the last time.
with asked as (
  select account_id, max(happened_on) as asked_on
  from tagged
  where tag = 'feedback'
    and kind in ('call', 'visit', 'meeting', 'letter', 'email')
    and not is_automatic
    and account_id is not null
    and happened_on > getvariable('look_day')::date - getvariable('window_days')::integer
    and happened_on <= getvariable('look_day')::date
  group by account_id
)
select
  customer.account_id as case_id,
  customer.rep,
  'account' as subject_kind,
  customer.account_id as subject_id,
  customer.account_id,
  null::varchar as deal_id,
  asked.asked_on as happened_on,
  case
    when asked.account_id is not null then true
    when observed(
      span.first_on,
      span.last_on,
      getvariable('look_day')::date - getvariable('window_days')::integer + 1,
      getvariable('look_day')::date
    ) then false
  end as hit,
  (getvariable('look_day')::date - asked.asked_on)::double as value,
  null::double as x,
  null::varchar as part,
  customer.won_730 as amount,
  null::boolean as censored,
  null::varchar as note
from settled_customers as customer
  left join asked on asked.account_id = customer.account_id
  left join rep_spans as span on span.rep is not distinct from customer.rep
