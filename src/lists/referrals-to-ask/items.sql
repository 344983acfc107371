-- Whom should somebody ask for a referral? One row per win without an ask: those judged and missed, and those still young enough
-- to be in time, which are no cases of the habit yet.
with young as (
  select *
  from decided
  where outcome = 'won'
    and account_id is not null
    and closed_on > getvariable('look_day')::date - getvariable('referral_ask_days')::integer
),
asked as (
  select young.deal_id
  from young join tagged as ask on ask.account_id = young.account_id
  where ask.tag = 'referral ask' and ask.happened_on >= young.closed_on
  union
  select young.deal_id
  from young join tagged as ask on ask.deal_id = young.deal_id
  where ask.tag = 'referral ask' and ask.happened_on >= young.closed_on
),
unasked as (
  select case_id as deal_id, rep, account_id, happened_on as won_on, amount from peers_referral_asks where not hit
  union all
  select young.deal_id, young.rep, young.account_id, young.closed_on, young.amount_base
  from young anti join asked on asked.deal_id = young.deal_id
)
select
  unasked.deal_id as item_id,
  unasked.rep,
  unasked.account_id,
  unasked.deal_id,
  coalesce(account.name, unasked.account_id) as label,
  case
    when unasked.won_on = getvariable('as_of')::date then 'won today, not asked yet'
    else 'won ' || days_words(getvariable('as_of')::date - unasked.won_on) || ' ago, not asked yet'
  end as reason,
  unasked.won_on + getvariable('referral_ask_days')::integer as due_on,
  unasked.amount,
  team.win_rate,
  'call' as means
from unasked
  cross join team_win_rate as team
  left join accounts as account on account.account_id = unasked.account_id
