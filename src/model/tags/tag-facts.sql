-- Can a habit read this tag, and if not, why? One row per tag.
create or replace table tag_facts as
with written as (
  select length(coalesce(trim(t.subject), '')) >= 20 as by_subject, t.place
  from touch_rows r
  join team_texts t on t.activity_id = r.activity_id
),
-- Of a touch whose subject is long enough the text need not be read.
short as (
  select place from written where not by_subject
),
read as (
  select o.characters >= 20 as is_text from own_text o semi join short s on s.place = o.place
),
texts as (
  select
    (select count(*) from written)::double as touches,
    ((select count(*) from written where by_subject) + (select count(*) from read where is_text))::double as with_text
),
found as (
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
cross join texts x
left join found f on f.tag = k.tag;
