-- Which fresh looks are due now? One row: accounts whose latest no is fresh_from_days to fresh_to_days days old, with no touch in
-- that time and no new deal since the no; n = all whose no is that old.
select
  'due' as key,
  count(*) filter (not is_looked)::double as value,
  count(*)::double as n
from chosen_noes
where age between getvariable('fresh_from_days')::integer and getvariable('fresh_to_days')::integer
