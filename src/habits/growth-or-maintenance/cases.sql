-- Does contact with customers lead on? One row per customer and calendar month with a touch whose first is growth_days old
-- or more; a hit had a new deal or one that came a stage further within growth_days of it; value = touches of the month.
with history as (
  select exists (select 1 from changes where entity = 'deal' and field = 'stage') as told
),
months as (
  select
    account_id,
    date_trunc('month', happened_on)::date as month,
    min(happened_on) as first_on,
    count(*) as touches
  from touches
  where account_id is not null
    and happened_on >= date_trunc('month', getvariable('as_of')::date - getvariable('window_days')::integer + 1)
  group by account_id, month
),
judged as (
  select months.*
  from months
    join customer_spans as span
      on span.account_id = months.account_id and months.first_on between span.from_on and span.to_on
  where months.first_on > getvariable('as_of')::date - getvariable('window_days')::integer
    and months.first_on <= getvariable('look_day')::date - getvariable('growth_days')::integer
),
grown as (
  select account_id, created_at::date as happened_on, 'new deal' as how
  from deals
  where created_at::date <= getvariable('as_of')::date
  union all
  select advance.account_id, advance.happened_on, 'stage advance'
  from advances as advance cross join history
  where history.told
),
found as (
  select judged.account_id, judged.month, min(grown.how) as how
  from judged
    join grown
      on grown.account_id = judged.account_id
      and grown.happened_on between judged.first_on + 1 and judged.first_on + getvariable('growth_days')::integer
  group by judged.account_id, judged.month
)
select
  judged.account_id || '|' || judged.month as case_id,
  seller.rep,
  'account' as subject_kind,
  judged.account_id as subject_id,
  judged.account_id,
  null::varchar as deal_id,
  judged.first_on as happened_on,
  found.how is not null as hit,
  judged.touches::double as value,
  null::double as x,
  null::varchar as part,
  null::double as amount,
  null::boolean as censored,
  found.how as note
from judged
  left join found on found.account_id = judged.account_id and found.month = judged.month
  left join accounts as account on account.account_id = judged.account_id
  left join rep_of as seller on seller.person_id = account.owner
