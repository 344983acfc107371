-- Where do deals and leads come from? One row per text.
with named as (
  select coalesce(source, source_detail) as text from in_deals
  union all
  select source from in_leads
)
select text, count(*)::double as count
from named
where text is not null
group by text
order by count desc, text;
