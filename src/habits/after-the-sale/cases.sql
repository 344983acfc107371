-- Who hears from us after the sale? One row per win 90 to 365 days old; a hit was touched in days 1 to 30 after it and again
-- in days 31 to 90; value = the day of the first touch after it.
with won as (
  select *
  from decided
  where outcome = 'won'
    and closed_on between getvariable('look_day')::date - 365 and getvariable('look_day')::date - 90
),
touched as (
  select
    won.deal_id,
    min(touch.happened_on) as first_on,
    bool_or(touch.happened_on <= won.closed_on + 30) as soon,
    bool_or(touch.happened_on > won.closed_on + 30) as later
  from won
    join touches as touch
      on touch.account_id = won.account_id and touch.happened_on between won.closed_on + 1 and won.closed_on + 90
  where touch.happened_on > getvariable('look_day')::date - 365
  group by won.deal_id
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
    when touched.soon and touched.later then true
    when won.account_id is not null and observed(span.first_on, span.last_on, won.closed_on + 1, won.closed_on + 90)
      then false
  end as hit,
  (touched.first_on - won.closed_on)::double as value,
  null::double as x,
  null::varchar as part,
  won.amount_base as amount,
  null::boolean as censored,
  case
    when won.account_id is null then 'no account'
    when touched.deal_id is null then 'no touch in 90 days'
    when not touched.soon then 'no touch in days 1 to 30'
    when not touched.later then 'no touch in days 31 to 90'
  end as note
from won
  left join touched on touched.deal_id = won.deal_id
  left join rep_spans as span on span.rep is not distinct from won.rep
