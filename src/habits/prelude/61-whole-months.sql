-- The last twelve whole calendar months, one row each, `month` 0 the oldest; as-of's own where that is its last day.
create or replace view last_whole_months as
select
  month::integer as month,
  (ended_before - to_months(12 - month::integer))::date as from_on,
  (ended_before - to_months(11 - month::integer))::date - 1 as to_on
from (
  select date_trunc('month', getvariable('as_of')::date + 1)::date as ended_before, unnest(range(12)) as month
);
