-- In which months was each rep coached? One row per rep and whole calendar month of the window, between the person's
-- first and last day; a hit has an activity about coaching that the rep owns or is linked to; value = how many.
with months as (
  select month::date as from_on, last_day(month::date) as to_on
  from (
    select unnest(generate_series(
      date_trunc('month', getvariable('as_of')::date - getvariable('window_days')::integer + 1)::timestamp,
      getvariable('as_of')::timestamp,
      interval 1 month
    )) as month
  )
),
coached as (
  select activity_id, person, happened_on from tagged where tag = 'coaching'
  union
  select tagged.activity_id, link.person_id, tagged.happened_on
  from tagged join activity_links as link on link.activity_id = tagged.activity_id
  where tagged.tag = 'coaching' and link.person_id is not null
),
counted as (
  select person, date_trunc('month', happened_on)::date as from_on, count(distinct activity_id) as times
  from coached
  group by person, date_trunc('month', happened_on)
)
select
  reps.rep || '|' || months.from_on as case_id,
  reps.rep,
  'period' as subject_kind,
  reps.rep || '|' || months.from_on as subject_id,
  null::varchar as account_id,
  null::varchar as deal_id,
  months.from_on as happened_on,
  case
    when counted.times is not null then true
    when observed(span.first_on, span.last_on, months.from_on, months.to_on) then false
  end as hit,
  coalesce(counted.times, 0)::double as value,
  null::double as x,
  null::varchar as part,
  null::double as amount,
  null::boolean as censored,
  null::varchar as note
from reps
  cross join months
  join people as person on person.person_id = reps.rep
  left join counted on counted.person = reps.rep and counted.from_on = months.from_on
  left join rep_spans as span on span.rep = reps.rep
where months.from_on > getvariable('as_of')::date - getvariable('window_days')::integer
  and months.to_on <= getvariable('as_of')::date
  and coalesce(person.started_on <= months.from_on, true)
  and coalesce(person.left_on >= months.to_on, true)
