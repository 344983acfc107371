-- What grew out of the most fruitful wins? One row per win of the six largest trees: a root of the period, the wins that
-- are credited to it, and those credited to these; a parent stands before its children.
with recursive credited as materialized (
  select unit_id, to_unit from credited_wins
),
grown as (
  select case_id as root, case_id as unit_id, null::varchar as parent_id, 0 as depth from cases_two_future_sales
  union all
  select grown.root, credited.unit_id, credited.to_unit, grown.depth + 1
  from grown join credited on credited.to_unit = grown.unit_id
  where grown.depth < 12
),
trees as (
  select root, count(*) - 1 as later
  from grown
  where root not in (select unit_id from grown where depth > 0)
  group by root
  having count(*) > 1
),
largest as (
  select root, later, row_number() over (order by later desc, root) as place from trees order by place limit 6
)
select
  unit.unit_id as case_id,
  grown.parent_id,
  unit.account_id as account,
  coalesce(unit.name, unit.unit_id) as label,
  unit.closed_on::varchar as won_on,
  unit.amount::double as amount,
  coalesce(unit.account_id <> parent.account_id, false) as is_referred,
  largest.later::double as later,
  (select count(*) from cases_two_future_sales)::double as wins
from largest
  join grown on grown.root = largest.root
  join win_units as unit on unit.unit_id = grown.unit_id
  left join win_units as parent on parent.unit_id = grown.parent_id
order by largest.place, grown.depth, unit.closed_on, unit.unit_id
