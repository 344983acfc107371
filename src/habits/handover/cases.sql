-- Which wins were handed over? One row per deal won in the window; a hit has a handover or a note on a later day within
-- handover_days; value = days to it.
with won as (
  select *
  from decided
  where outcome = 'won' and closed_on > getvariable('as_of')::date - getvariable('window_days')::integer
),
notes as (
  select
    activity.deal_id,
    coalesce(activity.account_id, contact.account_id) as account_id,
    happened_at(activity.kind, activity.starts_at, activity.done_at, activity.due_on, activity.created_at)::date
      as happened_on
  from activities as activity left join contacts as contact on contact.contact_id = activity.contact_id
  where activity.kind = 'note' and activity.state = 'done'
),
written as (
  select deal_id, account_id, happened_on, 'handover' as what from tagged where tag = 'handover'
  union all
  select deal_id, account_id, happened_on, 'note' from notes where happened_on <= getvariable('as_of')::date
),
-- On the deal itself, or on its account and no deal.
linked as (
  select won.deal_id, won.closed_on, written.happened_on, written.what
  from won join written on written.deal_id = won.deal_id
  union all
  select won.deal_id, won.closed_on, written.happened_on, written.what
  from won join written on written.account_id = won.account_id
  where written.deal_id is null
),
handed as (
  select deal_id, min(happened_on) as handed_on, min(what) as what
  from linked
  where happened_on between closed_on + 1 and closed_on + getvariable('handover_days')::integer
  group by deal_id
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
    when handed.deal_id is not null then true
    when won.closed_on <= getvariable('look_day')::date - getvariable('handover_days')::integer
      and observed(
        span.first_on, span.last_on, won.closed_on + 1, won.closed_on + getvariable('handover_days')::integer
      )
      then false
  end as hit,
  (handed.handed_on - won.closed_on)::double as value,
  null::double as x,
  null::varchar as part,
  won.amount_base as amount,
  null::boolean as censored,
  handed.what as note
from won
  left join handed on handed.deal_id = won.deal_id
  left join rep_spans as span on span.rep is not distinct from won.rep
