-- How much is planned of each kind? One row per kind.
select
  part as kind,
  count(*) filter (hit)::double as hits,
  count(*) filter (not hit)::double as misses,
  count(*) filter (hit is null)::double as unknown
from cases_planned_days
group by part
order by hits + misses desc, part
