-- How many customers were neglected at each month's end? One row per month end and as-of day; customers by their wins alone.
-- The first and last touch of each account in each month, so that a million touches are read once.
with touch_months as materialized (
  select touch.account_id, date_trunc('month', touch.happened_on) as month,
    min(touch.happened_on) as first_on, max(touch.happened_on) as touched_on
  from touches as touch
  group by touch.account_id, month
),
span as (
  select min(first_on) as first_on, max(touched_on) as last_on from touch_months
),
look as (
  select
    case
      when span.last_on < getvariable('as_of')::date - 7 then span.last_on
      else getvariable('as_of')::date
    end as day,
    greatest(getvariable('neglect_days')::integer, (select max(neglect_days) from setting_tiers)) as neglect_days,
    span.first_on
  from span
  where span.first_on is not null
),
days as (
  select distinct least(look.day, last_day(look.day - to_months(back.months::integer))) as on_day
  from look cross join range(0, 12) as back(months)
),
tiers as (
  select account.account_id, coalesce(tier.neglect_days, getvariable('neglect_days')::integer) as neglect_days
  from accounts as account left join setting_tiers as tier on tier.tier = lower(trim(account.tier))
),
customers_then as (
  select days.on_day, deal.account_id
  from decided as deal
    join days on deal.closed_on <= days.on_day
    join accounts as account on account.account_id = deal.account_id
    left join rep_of as seller on seller.person_id = account.owner
    left join people as person on person.person_id = seller.rep
  where deal.outcome = 'won'
    and account.owner is not null
    and is_chosen(seller.rep, person.team, account.industry, account.region, account.tier, null, null, null)
  group by days.on_day, deal.account_id
  having max(deal.closed_on) > days.on_day - coalesce(getvariable('customer_days'), 1095)
    and min(deal.closed_on) <= days.on_day - coalesce(getvariable('new_customer_days'), 90)
),
-- Each customer's last touch up to a day, by one sweep over both in order of days; a year's days need no older touches.
swept as (
  select
    account_id,
    on_day,
    is_customer,
    max(touched_on) over (partition by account_id order by on_day) as touched_on
  from (
    select account_id, on_day, true as is_customer, null::date as touched_on from customers_then
    union all
    select touch.account_id, least(last_day(touch.month), look.day), false, touch.touched_on
    from touch_months as touch cross join look
    where touch.touched_on > look.day - 400 - look.neglect_days
  )
),
judged as (
  select swept.on_day, swept.touched_on, tiers.neglect_days
  from swept join tiers on tiers.account_id = swept.account_id
  where swept.is_customer
)
select
  judged.on_day::varchar as on_day,
  (judged.on_day = last_day(judged.on_day)) as whole,
  count(*) filter (judged.touched_on is null or judged.on_day - judged.touched_on >= judged.neglect_days)::double
    as hits,
  count(*)::double as n
from judged cross join look
where look.first_on <= judged.on_day - look.neglect_days + 1
group by judged.on_day
order by judged.on_day
