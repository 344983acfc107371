-- Which meetings have a text of their own? One row per meeting or visit of the last notes_days, two days old or more; a
-- hit holds note_characters or more without quotes, signatures and join links; value = their number.
with met as (
  select *
  from touches
  where kind in ('meeting', 'visit')
    and happened_on > getvariable('look_day')::date - getvariable('notes_days')::integer
    and happened_on <= getvariable('look_day')::date - 2
),
written as (
  select activity_id, length(text) as characters from own_text where kind in ('meeting', 'visit')
)
select
  met.activity_id as case_id,
  met.rep,
  'activity' as subject_kind,
  met.activity_id as subject_id,
  met.account_id,
  met.deal_id,
  met.happened_on,
  coalesce(written.characters, 0) >= getvariable('note_characters')::integer as hit,
  coalesce(written.characters, 0)::double as value,
  null::double as x,
  null::varchar as part,
  null::double as amount,
  null::boolean as censored,
  null::varchar as note
from met left join written on written.activity_id = met.activity_id
