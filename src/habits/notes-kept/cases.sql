-- Of which meetings was a note kept? One row per meeting or visit of the last notes_days, two days old or more; a hit
-- has a note of note_characters or more on its deal or account, created after its start and within two days; value =
-- the longest.
with met as (
  select *
  from touches
  where kind in ('meeting', 'visit')
    and happened_on > getvariable('look_day')::date - getvariable('notes_days')::integer
    and happened_on <= getvariable('look_day')::date - 2
),
-- Where the files hold creation days only, a note of the meeting's day is one after its start.
notes as (
  select
    deal_id,
    account_id,
    created_at,
    created_at = date_trunc('day', created_at) as is_day_only,
    length(trim(without_marks(case when is_html(body) then html_lines(body) else coalesce(body, subject) end))) as characters
  from notes_and_tasks
  where kind = 'note' and created_at > getvariable('look_day')::date - getvariable('notes_days')::integer
),
linked as (
  select met.activity_id, met.happened_at, met.happened_on, note.created_at, note.is_day_only, note.characters
  from met join notes as note on note.deal_id = met.deal_id
  union all
  select met.activity_id, met.happened_at, met.happened_on, note.created_at, note.is_day_only, note.characters
  from met join notes as note on note.account_id = met.account_id
),
kept as (
  select activity_id, max(characters) as characters
  from linked
  where created_at::date <= happened_on + 2
    and (created_at >= happened_at or (is_day_only and created_at::date = happened_on))
  group by activity_id
)
select
  met.activity_id as case_id,
  met.rep,
  'activity' as subject_kind,
  met.activity_id as subject_id,
  met.account_id,
  met.deal_id,
  met.happened_on,
  case
    when coalesce(met.deal_id, met.account_id) is not null
      then coalesce(kept.characters, 0) >= getvariable('note_characters')::integer
  end as hit,
  kept.characters::double as value,
  null::double as x,
  null::varchar as part,
  null::double as amount,
  null::boolean as censored,
  case when met.deal_id is null and met.account_id is null then 'Linked to no deal and no account' end as note
from met left join kept on kept.activity_id = met.activity_id
