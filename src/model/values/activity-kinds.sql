-- What do the files call their activities? One row per type or subtype.
with counts as (
  select kind, subkind, count(*) as n from in_activities group by kind, subkind
),
named as (
  select kind as text, n from counts
  union all
  select subkind, n from counts where subkind is distinct from kind
)
select text, sum(n)::double as count
from named
where text is not null
group by text
order by count desc, text;
