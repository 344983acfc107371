-- What are people thanked for? One row per occasion of the window: first meetings, wins, referrals.
select
  cases.part as occasion,
  count(*) filter (cases.hit)::double as hits,
  count(*) filter (not cases.hit)::double as misses,
  count(*) filter (cases.hit is null)::double as unknown
from cases_thank_yous as cases
group by cases.part
order by array_position(['first meeting', 'win', 'referral'], cases.part)
