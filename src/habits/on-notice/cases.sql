-- Which customers knew before they bought that a referral would be asked for? One row per win of the window; a hit is
-- an ask on the deal, or on its account and no deal, from the deal's creation to the day before the win.
with won as (
  select deal.*, coalesce(deal.created_at::date, deal.closed_on - 365) as from_day
  from decided as deal
  where deal.outcome = 'won' and deal.closed_on > getvariable('as_of')::date - getvariable('window_days')::integer
),
asked as (
  select won.deal_id, min(tag.happened_on) as asked_on
  from won join deal_tags as tag on tag.deal_id = won.deal_id
  where tag.tag = 'referral ask' and tag.happened_on between won.from_day and won.closed_on - 1
  group by won.deal_id
)
select
  won.deal_id as case_id,
  won.rep,
  'deal' as subject_kind,
  won.deal_id as subject_id,
  won.account_id,
  won.deal_id,
  won.closed_on as happened_on,
  case
    when asked.asked_on is not null then true
    when observed(span.first_on, span.last_on, won.from_day, won.closed_on - 1) then false
  end as hit,
  (won.closed_on - asked.asked_on)::double as value,
  null::double as x,
  null::varchar as part,
  won.amount_base as amount,
  null::boolean as censored,
  'asked on ' || asked.asked_on as note
from won
  left join asked on asked.deal_id = won.deal_id
  left join rep_spans as span on span.rep is not distinct from won.rep
