-- Which proposals has nobody touched lately? One row per open deal that has reached a proposal; value = days since its last
-- touch.
with reached as (
  select deal.*
  from open_deals as deal left join proposals as proposal on proposal.deal_id = deal.deal_id
  where proposal.deal_id is not null or deal.stage_meaning in ('proposal', 'negotiation')
),
touched as (
  select touch.deal_id, max(touch.happened_on) as last_on
  from deal_touches as touch semi join reached on reached.deal_id = touch.deal_id
  group by touch.deal_id
),
judged as (
  select
    reached.*,
    touched.last_on,
    getvariable('look_day')::date as day,
    observed(
      span.first_on,
      span.last_on,
      getvariable('look_day')::date - getvariable('romance_days')::integer + 1,
      getvariable('look_day')::date
    ) as is_observed
  from reached
    left join touched on touched.deal_id = reached.deal_id
    left join rep_spans as span on span.rep is not distinct from reached.rep
)
select
  deal_id as case_id,
  rep,
  'deal' as subject_kind,
  deal_id as subject_id,
  account_id,
  deal_id,
  last_on as happened_on,
  case
    when last_on > day - getvariable('romance_days')::integer then true
    when is_observed then false
  end as hit,
  (day - last_on)::double as value,
  null::double as x,
  null::varchar as part,
  amount_base as amount,
  null::boolean as censored,
  case
    when not is_observed and coalesce(last_on <= day - getvariable('romance_days')::integer, true)
      then 'The files hold no touches of the owner for the whole of this time'
    when last_on is null then 'No touch in the files'
  end as note
from judged
