-- Which deals are touched, the small or the large? One row per quarter of the open deals by amount, the smallest first,
-- with each deal's days since its last touch.
select
  floor(x * 4)::double as quarter,
  (count(*) filter (hit))::double as hits,
  (count(*) filter (not hit))::double as misses,
  (count(*) filter (hit is null))::double as unknown,
  median(amount::double) as amount,
  list(value order by case_id) as days,
  list(hit order by case_id) as outcomes
from cases_even_attention
where x is not null
group by quarter
order by quarter
