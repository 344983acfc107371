-- Can a habit read this tag, and if not, why? One row per tag.
create or replace table tag_facts as
with found as (
  select tag, count(*)::double as activities from activity_tags group by tag
)
select
  k.tag,
  coalesce(f.activities, 0) as activities,
  x.touches,
  x.with_text,
  x.touches > 0 and x.with_text >= 0.5 * x.touches and f.activities is not null as computable,
  case
    when x.touches = 0 then 'no touch is in the files'
    when x.with_text < 0.5 * x.touches then 'under half of the touches have a text of 20 characters'
    when f.activities is null then 'it is found nowhere in the team'
  end as why
from tag_list k
cross join tag_texts x
left join found f on f.tag = k.tag;
