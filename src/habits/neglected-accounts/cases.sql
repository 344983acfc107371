-- Which customers has nobody touched in neglect_days, or in their tier's? One row per customer with an owner;
-- value = days since the last touch, x = the days after which it is neglected.
with touched as materialized (
  select touch.account_id, touch.rep, min(touch.happened_on) as first_on, max(touch.happened_on) as last_on
  from touches as touch
  group by touch.account_id, touch.rep
),
span as (
  select min(first_on) as first_on, max(last_on) as last_on from touched
),
own_spans as (
  select rep, min(first_on) as first_on, max(last_on) as last_on from touched group by rep
),
-- Where the activities end over a week before as-of, silence after their end says nothing: look from there.
look as (
  select
    getvariable('as_of')::date as as_of,
    case
      when span.last_on < getvariable('as_of')::date - 7 then span.last_on
      else getvariable('as_of')::date
    end as day,
    getvariable('neglect_days')::integer as neglect_days,
    coalesce(getvariable('new_customer_days'), 90) as new_days,
    span.first_on is not null as has_touches,
    span.first_on,
    span.last_on
  from span
),
last_touches as (
  select account_id, max(last_on) as touched_on from touched group by account_id
),
-- A CRM's own last-activity date is today's value: it says nothing of a day in the files' past.
last_dates as (
  select account.account_id, account.last_activity_on
  from accounts as account, look
  where account.last_activity_on <= look.as_of and look.as_of >= coalesce((select max(as_of) from audit_day), look.as_of)
),
judged as (
  select
    customer.account_id,
    customer.rep,
    customer.won_730,
    case when look.has_touches then touch.touched_on else logged.last_activity_on end as seen_on,
    look.day,
    coalesce(tier.neglect_days, look.neglect_days) as neglect_days,
    case when tier.neglect_days is not null then account.tier end as tier,
    look.has_touches,
    -- Silence counts only while work was being recorded: the owner's own, or the team's where the owner records none.
    case
      when not look.has_touches then logged.last_activity_on is not null
      else coalesce(own.first_on, look.first_on) <= look.day - coalesce(tier.neglect_days, look.neglect_days) + 1
        and coalesce(own.last_on, look.last_on) >= look.day - 7
    end as observed
  from customers as customer
    cross join look
    left join last_touches as touch on touch.account_id = customer.account_id
    left join last_dates as logged on logged.account_id = customer.account_id
    left join accounts as account on account.account_id = customer.account_id
    left join setting_tiers as tier on tier.tier = lower(trim(account.tier))
    left join own_spans as own on own.rep = customer.rep
  where customer.owner is not null
    and (customer.first_won_on is null or customer.first_won_on <= look.day - look.new_days)
)
select
  account_id as case_id,
  rep,
  'account' as subject_kind,
  account_id as subject_id,
  account_id,
  null::varchar as deal_id,
  seen_on as happened_on,
  case when observed then coalesce(day - seen_on >= neglect_days, true) end as hit,
  (day - seen_on)::double as value,
  neglect_days::double as x,
  null::varchar as part,
  won_730 as amount,
  null::boolean as censored,
  case
    when not observed and has_touches then 'The files hold no touches of the owner for the whole of this time'
    when not observed then 'No last activity date that can be used'
    when seen_on is null then 'No touch in the files'
    when tier is not null then 'Tier ' || tier || ': neglected after ' || neglect_days || ' days'
  end as note
from judged
