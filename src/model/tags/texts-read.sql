-- How many touches hold a text that habits can read? One row: touches that could, and those with 20 characters of it.
create or replace table tag_texts as
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
)
select
  (select count(*) from written)::double as touches,
  ((select count(*) from written where by_subject) + (select count(*) from read where is_text))::double as with_text;
