-- How soon are leads that came in touched? One row per inbound lead created in the window; value = days to the first touch, or
-- to the day on which it still waited (censored).
with waited as (
  select
    *,
    case
      when not is_known then null
      when is_touched then touched_at::date - created_on
      when ended_on >= created_on then ended_on - created_on
    end::double as days
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
  days as value,
  null::double as x,
  days_band(days, not is_touched) as part,
  amount,
  days is not null and not is_touched as censored,
  label as note
from waited
