-- Which wins cost less than was proposed? One row per win of the window with an amount; value = drop from the amount on
-- the proposal's day to it, below 0 where it rose. Unknown without that day or the amount on it, or where currency or
-- quantity changed since.
with won as (
  select deal.*, proposal.proposed_on
  from decided as deal left join proposals as proposal on proposal.deal_id = deal.deal_id
  where deal.outcome = 'won'
    and deal.amount is not null
    and deal.closed_on > getvariable('as_of')::date - getvariable('window_days')::integer
),
moves as (
  select
    won.deal_id,
    change.field = 'amount' as is_amount,
    change.changed_at,
    change.changed_at::date > won.proposed_on as is_later,
    try_cast(change.before as decimal(18, 2)) as before,
    try_cast(change.after as decimal(18, 2)) as after
  from won join changes as change on change.id = won.deal_id
  where change.entity = 'deal'
    and change.changed_at::date <= getvariable('as_of')::date
    and (
      change.field = 'amount'
      or regexp_matches(change.field, 'currenc|wahrung|devise|moneda|moeda|quanti|menge|cantidad')
    )
),
told as (
  select
    deal_id,
    count(*) filter (is_amount and is_later) as later,
    -- A change from nothing is one all the same: the amount was not known then.
    arg_min_null(before, changed_at) filter (is_amount and is_later) as before,
    arg_max(after, changed_at) filter (is_amount and not is_later) as after,
    coalesce(bool_or(is_later) filter (not is_amount), false) as is_other
  from moves
  group by deal_id
),
compared as (
  select
    won.*,
    case
      when won.proposed_on is null or told.is_other then null
      when told.later > 0 then coalesce(told.before, told.after)
      else coalesce(told.after, won.amount)
    end as proposed
  from won left join told on told.deal_id = won.deal_id
)
select
  deal_id as case_id,
  rep,
  'deal' as subject_kind,
  deal_id as subject_id,
  account_id,
  deal_id,
  closed_on as happened_on,
  -- By more than 1%, without the rounding of a division.
  case when proposed > 0 then amount * 100 < proposed * 99 end as hit,
  case when proposed > 0 then 1 - amount::double / proposed::double end as value,
  null::double as x,
  null::varchar as part,
  amount_base as amount,
  null::boolean as censored,
  case
    when proposed_on is null then 'no day of a proposal'
    when proposed > 0 then 'proposed ' || proposed || ' on ' || proposed_on
  end as note
from compared
