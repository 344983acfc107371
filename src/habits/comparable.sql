-- How well is each rep's work recorded? One row per rep; one with a null rep for everybody else, and the team's touch span.
with touched_deals as materialized (
  select touch.deal_id, min(touch.happened_on) as first_on, max(touch.happened_on) as last_on
  from touches as touch
  group by touch.deal_id
),
span as (
  select min(first_on) as first_on, max(last_on) as last_on from touched_deals
),
recent as (
  select deal.rep, count(*) as decided, count(touched.deal_id) as touched
  from decided as deal left join touched_deals as touched on touched.deal_id = deal.deal_id
  where deal.closed_on > getvariable('as_of')::date - getvariable('window_days')::integer
  group by deal.rep
),
everybody as (
  select reps.rep, reps.name, null::date as first_on, null::date as last_on from reps
  union all
  select null, null, span.first_on, span.last_on from span
)
select
  everybody.rep,
  everybody.name,
  coalesce(dated.total, 0)::double as decided,
  coalesce(dated.n, 0)::double as undated,
  coalesce(recent.decided, 0)::double as recent,
  coalesce(recent.touched, 0)::double as touched,
  everybody.first_on::varchar as first_on,
  everybody.last_on::varchar as last_on
from everybody
  left join undated_decided as dated on dated.rep is not distinct from everybody.rep
  left join recent on recent.rep is not distinct from everybody.rep
order by everybody.name, everybody.rep
