-- With whom is the time spent? One row per touch of the last time_days; a hit was with an account that was a customer on
-- that day; part = the kind of account.
select
  touch.activity_id as case_id,
  touch.rep,
  'activity' as subject_kind,
  touch.activity_id as subject_id,
  touch.account_id,
  touch.deal_id,
  touch.happened_on,
  case when touch.account_id is not null then span.account_id is not null end as hit,
  null::double as value,
  null::double as x,
  case
    when span.account_id is not null then 'Customers'
    when touch.account_id is not null then coalesce(case when is_current() then account.kind end, 'Other accounts')
  end as part,
  null::double as amount,
  null::boolean as censored,
  touch.kind as note
from touches as touch
  left join customer_spans as span
    on span.account_id = touch.account_id and touch.happened_on between span.from_on and span.to_on
  left join accounts as account on account.account_id = touch.account_id
where touch.happened_on > getvariable('look_day')::date - getvariable('time_days')::integer
