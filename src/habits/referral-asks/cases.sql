-- After which wins was a referral asked for? One row per win referral_ask_days to referral_oldest_days old; a hit is an
-- ask on its account, whatever the deal, from the day of the win to referral_ask_days after.
with won as (
  select deal.*
  from decided as deal
  where deal.outcome = 'won'
    and deal.closed_on >= getvariable('look_day')::date - getvariable('referral_oldest_days')::integer
    and deal.closed_on <= getvariable('look_day')::date - getvariable('referral_ask_days')::integer
),
ask as (
  select account_id, deal_id, happened_on from tagged where tag = 'referral ask'
),
found as (
  select won.deal_id, ask.happened_on
  from won join ask on ask.account_id = won.account_id
  where ask.happened_on between won.closed_on and won.closed_on + getvariable('referral_ask_days')::integer
  union all
  select won.deal_id, ask.happened_on
  from won join ask on ask.deal_id = won.deal_id
  where ask.happened_on between won.closed_on and won.closed_on + getvariable('referral_ask_days')::integer
),
asked as (
  select deal_id, min(happened_on) as asked_on from found group by deal_id
)
select
  won.deal_id as case_id,
  won.rep,
  'deal' as subject_kind,
  won.deal_id as subject_id,
  won.account_id,
  won.deal_id,
  won.closed_on as happened_on,
  case
    when asked.asked_on is not null then true
    when won.account_id is not null
      and observed(span.first_on, span.last_on, won.closed_on, won.closed_on + getvariable('referral_ask_days')::integer)
      then false
  end as hit,
  (asked.asked_on - won.closed_on)::double as value,
  null::double as x,
  null::varchar as part,
  won.amount_base as amount,
  null::boolean as censored,
  case
    when asked.asked_on is not null then 'asked on ' || asked.asked_on
    when won.account_id is null then 'no account'
  end as note
from won
  left join asked on asked.deal_id = won.deal_id
  left join rep_spans as span on span.rep is not distinct from won.rep
