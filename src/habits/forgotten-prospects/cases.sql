-- Which prospects has nobody touched lately? One row per open lead forgotten_days old or more, and per prospect account with a
-- touch at any time; value = days since the last touch.
with touched_leads as (
  select lead_id, max(happened_on) as last_on from lead_touches group by lead_id
),
touched_accounts as (
  select account_id, max(happened_on) as last_on from touches where account_id is not null group by account_id
),
prospects as (
  select
    'lead|' || lead.lead_id as case_id,
    'lead' as subject_kind,
    lead.lead_id as subject_id,
    lead.account_id,
    lead.owner,
    touched.last_on,
    lead.value as amount,
    coalesce(lead.company, lead.name, lead.lead_id) as label
  from leads as lead left join touched_leads as touched on touched.lead_id = lead.lead_id
  where lead.created_at::date <= getvariable('look_day')::date - getvariable('forgotten_days')::integer
    and (
      lead.status_meaning = 'open'
      or lead.closed_on > getvariable('as_of')::date
      or lead.converted_on > getvariable('as_of')::date
    )
  union all
  select
    'account|' || account.account_id,
    'account',
    account.account_id,
    account.account_id,
    account.owner,
    touched.last_on,
    null,
    null
  from accounts as account join touched_accounts as touched on touched.account_id = account.account_id
    anti join customers as customer on customer.account_id = account.account_id
  where coalesce(account.kind_meaning, 'prospect') = 'prospect'
),
judged as (
  select
    prospects.*,
    seller.rep,
    getvariable('look_day')::date as day,
    observed(
      span.first_on,
      span.last_on,
      getvariable('look_day')::date - getvariable('forgotten_days')::integer + 1,
      getvariable('look_day')::date
    ) as is_observed
  from prospects
    left join rep_of as seller on seller.person_id = prospects.owner
    left join rep_spans as span on span.rep is not distinct from seller.rep
)
select
  case_id,
  rep,
  subject_kind,
  subject_id,
  account_id,
  null::varchar as deal_id,
  last_on as happened_on,
  case
    when last_on > day - getvariable('forgotten_days')::integer then false
    when is_observed then true
  end as hit,
  (day - last_on)::double as value,
  null::double as x,
  subject_kind as part,
  amount,
  null::boolean as censored,
  label as note
from judged
