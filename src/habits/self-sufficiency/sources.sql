-- Where do wins come from? One row per source kind of the window's wins, unknown last.
select
  cases.part as source,
  coalesce(bool_or(cases.hit), false) as is_own,
  count(*)::double as wins,
  sum(cases.amount)::double as amount
from cases_self_sufficiency as cases
group by cases.part
order by source = 'unknown', wins desc, source
