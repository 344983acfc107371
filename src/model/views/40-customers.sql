-- Customers on the day looked from, one row each: won in customer_days, or typed so where the type is today's. What a
-- customer is worth, won_730, is what was won in customer_amount_days, 730 unless set.
create or replace view customers as
with wins as (
  select account_id, min(closed_on) as first_won_on, max(closed_on) as last_won_on,
    coalesce(sum(amount_base) filter (closed_on > as_of_day() - coalesce(getvariable('customer_amount_days'), 730)), 0)::double
      as won_730
  from deals
  where status = 'won' and closed_on <= as_of_day() and account_id is not null
  group by account_id
),
judged as (
  select
    coalesce(a.account_id, w.account_id) as account_id,
    a.owner,
    w.first_won_on,
    w.last_won_on,
    coalesce(w.won_730, 0) as won_730,
    coalesce(a.kind_meaning = 'customer' and is_current(), false) as typed
  from accounts a
  full join wins w on w.account_id = a.account_id
)
select j.account_id, j.owner, r.rep, j.first_won_on, j.last_won_on, j.won_730, j.typed
from judged j
left join rep_of r on r.person_id = j.owner
where j.typed or j.last_won_on > as_of_day() - coalesce(getvariable('customer_days'), 1095);
