-- Who knows more than one of us? One row per account among each rep's ten largest; value = people of the team who touched it
-- in the window, a hit has two or more.
with top as (
  select * from largest_accounts where place <= 10
),
touched as (
  select touch.account_id, count(distinct touch.person) as people
  from touches as touch
    semi join top on top.account_id = touch.account_id
    join people as person on person.person_id = touch.person
  where touch.happened_on > getvariable('look_day')::date - getvariable('window_days')::integer
    and person.kind is distinct from 'integration'
  group by touch.account_id
)
select
  top.account_id as case_id,
  top.rep,
  'account' as subject_kind,
  top.account_id as subject_id,
  top.account_id,
  null::varchar as deal_id,
  null::date as happened_on,
  case
    when touched.people >= 2 then true
    when observed(
      span.first_on,
      span.last_on,
      getvariable('look_day')::date - getvariable('window_days')::integer + 1,
      getvariable('look_day')::date
    ) then false
  end as hit,
  coalesce(touched.people, 0)::double as value,
  null::double as x,
  null::varchar as part,
  top.won_730 as amount,
  null::boolean as censored,
  null::varchar as note
from top
  left join touched on touched.account_id = top.account_id
  left join rep_spans as span on span.rep is not distinct from top.rep
