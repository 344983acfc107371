-- Which deals are touched, the small or the large? One row per quarter of the open deals by amount, the smallest first.
select
  floor(x * 4)::double as quarter,
  (count(*) filter (hit))::double as hits,
  (count(*) filter (not hit))::double as misses,
  (count(*) filter (hit is null))::double as unknown,
  median(amount::double) as amount
from cases_even_attention
where x is not null
group by quarter
order by quarter
