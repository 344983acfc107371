-- How does each source close? One row per source kind of the window's decided new business.
select
  cases.part as source,
  count(*) filter (cases.hit)::double as hits,
  count(*) filter (not cases.hit)::double as misses,
  count(*) filter (cases.hit is null)::double as unknown,
  median(cases.value) filter (cases.hit) as days,
  median(cases.amount::double) filter (cases.hit) as amount
from cases_referral_conversion as cases
group by cases.part
order by source = 'unknown', source <> 'referral', hits / nullif(hits + misses, 0) desc, source
