-- While each account was a customer, one row per stretch of days without a gap: customer_days from every win on. What an
-- account is typed as holds for all days before the files' own.
create or replace table customer_spans as
with bought as (
  select account_id, closed_on as from_on, closed_on + coalesce(getvariable('customer_days'), 1095) - 1 as to_on
  from decided
  where outcome = 'won' and account_id is not null
  union all
  select account_id, date '0001-01-01', getvariable('as_of')::date
  from accounts
  where kind_meaning = 'customer' and is_current()
),
reached as (
  select
    *,
    max(to_on) over (
      partition by account_id order by from_on, to_on rows between unbounded preceding and 1 preceding
    ) as reached_on
  from bought
),
stretches as (
  select
    *,
    sum((reached_on is null or from_on > reached_on + 1)::integer) over (
      partition by account_id order by from_on, to_on rows between unbounded preceding and current row
    ) as stretch
  from reached
)
select account_id, min(from_on) as from_on, max(to_on) as to_on
from stretches
group by account_id, stretch;
