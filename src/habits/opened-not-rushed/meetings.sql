-- How many of the decided deals were won, by meetings before the proposal? One row per number of meetings, three or
-- more as one.
select
  least(value, 3) as meetings,
  count(*) filter (part = 'won')::double as hits,
  count(*) filter (part = 'lost')::double as misses,
  0::double as unknown
from cases_opened_not_rushed
where part is not null and hit is not null
group by meetings
order by meetings
