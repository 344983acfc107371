-- Who saw the largest customers in person? One row per account among each rep's ten largest; a hit was met in the last
-- face_days, or is booked for the next booked_days; value = days since such a meeting.
with places as (
  select
    exists (select 1 from touches where kind = 'visit')
    or exists (select 1 from activities where kind = 'meeting' and place is not null) as told
),
top as (
  select * from largest_accounts where place <= 10
),
-- Where no place is told at all, any meeting counts.
met as (
  select touch.account_id, max(touch.happened_on) as met_on
  from touches as touch
    semi join top on top.account_id = touch.account_id
    join activities as meeting on meeting.activity_id = touch.activity_id
    cross join places
  where touch.kind in ('meeting', 'visit')
    and (touch.kind = 'visit' or not places.told or not is_online(meeting.place))
  group by touch.account_id
),
booked as (
  select planned.account_id, min(planned.planned_on) as booked_on
  from planned_activities as planned cross join places
  where planned.kind in ('meeting', 'visit')
    and (planned.kind = 'visit' or not places.told or not is_online(planned.place))
    and planned.planned_on <= getvariable('as_of')::date + getvariable('booked_days')::integer
  group by planned.account_id
)
select
  top.account_id as case_id,
  top.rep,
  'account' as subject_kind,
  top.account_id as subject_id,
  top.account_id,
  null::varchar as deal_id,
  met.met_on as happened_on,
  case
    when met.met_on > getvariable('look_day')::date - getvariable('face_days')::integer then true
    when booked.booked_on is not null then true
    when observed(
      span.first_on,
      span.last_on,
      getvariable('look_day')::date - getvariable('face_days')::integer + 1,
      getvariable('look_day')::date
    ) then false
  end as hit,
  (getvariable('look_day')::date - met.met_on)::double as value,
  null::double as x,
  null::varchar as part,
  top.won_730 as amount,
  null::boolean as censored,
  'booked for ' || booked.booked_on as note
from top
  left join met on met.account_id = top.account_id
  left join booked on booked.account_id = top.account_id
  left join rep_spans as span on span.rep is not distinct from top.rep
