-- How long do customers wait for an answer? One row per incoming message with a time of day of the last reply_reach_days days;
-- value = working hours to our next touch of the same contact, or to the end of the day looked from (censored).
with received as (
  select
    *,
    case
      when contact_id is not null then 'contact ' || contact_id
      when account_id is not null then 'account ' || account_id
      when lead_id is not null then 'lead ' || lead_id
    end as party
  from incoming_messages
  where has_time
    and happened_on > getvariable('look_day')::date - getvariable('reply_reach_days')::integer
    and happened_on <= getvariable('look_day')::date
),
-- Who answers a contact is a touch of that contact; the account or lead counts only where neither names a contact.
sent as (
  select
    happened_at,
    case
      when contact_id is not null then 'contact ' || contact_id
      when account_id is not null then 'account ' || account_id
      when lead_id is not null then 'lead ' || lead_id
    end as party
  from touches
  where happened_on > getvariable('look_day')::date - getvariable('reply_reach_days')::integer
),
answered as (
  select received.*, sent.happened_at as answered_at
  from received asof left join sent on sent.party = received.party and received.happened_at < sent.happened_at
),
waited as (
  select
    answered.*,
    case
      when answered.party is null then null
      when observed(
        span.first_on,
        span.last_on,
        answered.happened_on,
        coalesce(answered.answered_at::date, getvariable('look_day')::date)
      ) then working_hours(answered.happened_at, coalesce(answered.answered_at, getvariable('look_day')::date + 1))
    end as hours
  from answered left join rep_spans as span on span.rep is not distinct from answered.rep
)
select
  activity_id as case_id,
  rep,
  'activity' as subject_kind,
  activity_id as subject_id,
  account_id,
  deal_id,
  happened_on,
  null::boolean as hit,
  hours as value,
  null::double as x,
  hours_band(hours, answered_at is null) as part,
  null::double as amount,
  hours is not null and answered_at is null as censored,
  case
    when party is null then 'Linked to no contact, account or lead'
    when hours is null then 'The files hold no touches of the owner for the whole of this time'
    when answered_at is null then 'No answer yet'
  end as note
from waited
