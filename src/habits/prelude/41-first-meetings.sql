-- The first meeting or visit with each account in the files, one row per account.
create or replace table first_meetings as
select
  touch.account_id,
  arg_min(touch.activity_id, (touch.happened_at, touch.activity_id)) as activity_id,
  -- The plain arg_min would pass over a meeting whose owner is no rep.
  arg_min_null(touch.rep, (touch.happened_at, touch.activity_id)) as rep,
  min(touch.happened_at) as happened_at,
  min(touch.happened_on) as happened_on
from touches as touch
where touch.kind in ('meeting', 'visit') and touch.account_id is not null
group by touch.account_id;
