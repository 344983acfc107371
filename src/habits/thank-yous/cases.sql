-- Who was thanked in time? One row per first meeting with an account, per win and per referral received in the window;
-- a hit is a thank-you to the account, of a referral to who referred it, from that day to thank_days after.
with due as (
  select
    'meeting|' || first.activity_id as case_id,
    'first meeting' as part,
    'activity' as subject_kind,
    first.activity_id as subject_id,
    first.rep,
    first.account_id,
    null::varchar as deal_id,
    first.happened_on,
    null::decimal(18, 2) as amount,
    true as is_known
  from first_meetings as first
  where first.happened_on > getvariable('as_of')::date - getvariable('window_days')::integer
  union all
  select 'win|' || deal.deal_id, 'win', 'deal', deal.deal_id, deal.rep, deal.account_id, deal.deal_id, deal.closed_on,
    deal.amount_base, deal.account_id is not null
  from decided as deal
  where deal.outcome = 'won' and deal.closed_on > getvariable('as_of')::date - getvariable('window_days')::integer
  union all
  select 'referral|' || deal.deal_id, 'referral', 'deal', deal.deal_id, seller.rep, deal.account_id, deal.deal_id,
    deal.created_at::date, deal.amount_base,
    deal.referred_by_contact_id is not null or deal.referred_by_account_id is not null
  from deals as deal left join rep_of as seller on seller.person_id = deal.owner
  where deal.source_kind = 'referral'
    and deal.created_at::date > getvariable('as_of')::date - getvariable('window_days')::integer
    and deal.created_at::date <= getvariable('as_of')::date
),
thanks as (
  select account_id, contact_id, deal_id, happened_on from tagged where tag = 'thank-you'
),
-- Whom to thank: a referral's contact and the account behind them, else the account of the case.
accounts_to_thank as (
  select case_id, happened_on, account_id from due where part <> 'referral' and account_id is not null
  union all
  select due.case_id, due.happened_on, deal.referred_by_account_id
  from due join deals as deal on deal.deal_id = due.deal_id
  where due.part = 'referral' and deal.referred_by_account_id is not null
  union all
  select due.case_id, due.happened_on, contact.account_id
  from due
    join deals as deal on deal.deal_id = due.deal_id
    join contacts as contact on contact.contact_id = deal.referred_by_contact_id
  where due.part = 'referral' and contact.account_id is not null
),
found as (
  select whom.case_id, whom.happened_on, thanks.happened_on as thanked_on
  from accounts_to_thank as whom join thanks on thanks.account_id = whom.account_id
  union all
  select due.case_id, due.happened_on, thanks.happened_on
  from due
    join deals as deal on deal.deal_id = due.deal_id
    join thanks on thanks.contact_id = deal.referred_by_contact_id
  where due.part = 'referral'
  union all
  select due.case_id, due.happened_on, thanks.happened_on
  from due join thanks on thanks.deal_id = due.deal_id
  where due.part = 'win'
),
thanked as (
  select case_id, min(thanked_on) as thanked_on
  from found
  where thanked_on between happened_on and happened_on + getvariable('thank_days')::integer
  group by case_id
)
select
  due.case_id,
  due.rep,
  due.subject_kind,
  due.subject_id,
  due.account_id,
  due.deal_id,
  due.happened_on,
  case
    when thanked.thanked_on is not null then true
    when due.is_known
      and due.happened_on + getvariable('thank_days')::integer <= getvariable('look_day')::date
      and observed(span.first_on, span.last_on, due.happened_on, due.happened_on + getvariable('thank_days')::integer)
      then false
  end as hit,
  (thanked.thanked_on - due.happened_on)::double as value,
  null::double as x,
  due.part,
  due.amount,
  null::boolean as censored,
  case
    when thanked.thanked_on is not null then 'thanked on ' || thanked.thanked_on
    when not due.is_known and due.part = 'referral' then 'no referrer on record'
    when not due.is_known then 'no account'
  end as note
from due
  left join thanked on thanked.case_id = due.case_id
  left join rep_spans as span on span.rep is not distinct from due.rep
