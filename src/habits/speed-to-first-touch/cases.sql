-- How soon are leads that came in touched? One row per inbound lead created in the window; value = working hours to the first
-- touch, or to the end of the day on which it still waited (censored).
with waited as (
  select
    *,
    case
      when not is_known then null
      when is_touched then working_hours(created_at, touched_at)
      else working_hours(created_at, ended_on + 1)
    end as hours
  from inbound_leads
)
select
  lead_id as case_id,
  rep,
  'lead' as subject_kind,
  lead_id as subject_id,
  account_id,
  deal_id,
  created_on as happened_on,
  null::boolean as hit,
  hours as value,
  null::double as x,
  hours_band(hours, not is_touched) as part,
  amount,
  hours is not null and not is_touched as censored,
  label as note
from waited
