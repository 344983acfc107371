-- Before which meetings was somebody called who would be there? One row per meeting or visit of the window with two or
-- more contacts; a hit has one of them touched in the ahead_days before; value = days from the last such touch.
with held as (
  select touch.*
  from touches as touch
  where touch.kind in ('meeting', 'visit')
    and touch.happened_on > getvariable('as_of')::date - getvariable('window_days')::integer
),
-- Who was in a touch: its own contact and those linked to it.
reached as (
  select touch.activity_id, touch.contact_id, touch.happened_on
  from touches as touch
  where touch.contact_id is not null
    and touch.happened_on
      > getvariable('as_of')::date - getvariable('window_days')::integer - getvariable('ahead_days')::integer
  union
  select touch.activity_id, link.contact_id, touch.happened_on
  from touches as touch join activity_links as link on link.activity_id = touch.activity_id
  where link.contact_id is not null
    and touch.happened_on
      > getvariable('as_of')::date - getvariable('window_days')::integer - getvariable('ahead_days')::integer
),
met as (
  select held.activity_id, count(*) as contacts
  from held join reached on reached.activity_id = held.activity_id
  group by held.activity_id
  having count(*) >= 2
),
days as (
  select distinct contact_id, happened_on from reached
),
ahead as (
  select held.activity_id, max(days.happened_on) as last_on
  from held
    join met on met.activity_id = held.activity_id
    join reached on reached.activity_id = held.activity_id
    join days
      on days.contact_id = reached.contact_id
      and days.happened_on between held.happened_on - getvariable('ahead_days')::integer and held.happened_on - 1
  group by held.activity_id
)
select
  held.activity_id as case_id,
  held.rep,
  'activity' as subject_kind,
  held.activity_id as subject_id,
  held.account_id,
  held.deal_id,
  held.happened_on,
  case
    when ahead.last_on is not null then true
    when observed(
      span.first_on, span.last_on, held.happened_on - getvariable('ahead_days')::integer, held.happened_on - 1
    ) then false
  end as hit,
  (held.happened_on - ahead.last_on)::double as value,
  met.contacts::double as x,
  null::varchar as part,
  null::double as amount,
  null::boolean as censored,
  null::varchar as note
from held
  join met on met.activity_id = held.activity_id
  left join ahead on ahead.activity_id = held.activity_id
  left join rep_spans as span on span.rep is not distinct from held.rep
