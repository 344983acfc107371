-- In which weeks did each rep rest? One row per rep and week with an outgoing touch, wholly in the last recharge_days
-- and since the rep's first touch; value = days with a touch, a hit five or fewer.
with weeks as (
  select rep, date_trunc('week', happened_on)::date as monday, count(distinct happened_on) as days
  from touches
  where rep is not null
    and happened_on > getvariable('look_day')::date - getvariable('recharge_days')::integer
    and happened_on <= getvariable('look_day')::date
  group by rep, monday
)
select
  weeks.rep || '|' || weeks.monday as case_id,
  weeks.rep,
  'period' as subject_kind,
  weeks.rep || '|' || weeks.monday as subject_id,
  null::varchar as account_id,
  null::varchar as deal_id,
  weeks.monday as happened_on,
  weeks.days <= 5 as hit,
  weeks.days::double as value,
  null::double as x,
  null::varchar as part,
  null::double as amount,
  null::boolean as censored,
  null::varchar as note
from weeks join rep_spans as span on span.rep = weeks.rep
where weeks.monday > getvariable('look_day')::date - getvariable('recharge_days')::integer
  and weeks.monday + 6 <= getvariable('look_day')::date
  and weeks.monday >= span.first_on
