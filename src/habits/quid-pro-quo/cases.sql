-- What did we get for what we gave? One row per demo, trial or analysis given in the window, gives_days old or more; a hit is
-- followed by a meeting, a new contact or a stage advance of that account on a later day within gives_days.
with gives as (
  select distinct activity_id, rep, account_id, deal_id, happened_on
  from tagged
  where tag = 'give'
    and happened_on > getvariable('as_of')::date - getvariable('window_days')::integer
    and happened_on <= getvariable('look_day')::date - getvariable('gives_days')::integer
),
returns as (
  select account_id, null::varchar as deal_id, happened_on, 'meeting' as what
  from touches
  where kind in ('meeting', 'visit') and account_id is not null
  union all
  select account_id, null, created_on, 'new contact' from contacts where account_id is not null
  union all
  select account_id, deal_id, happened_on, 'stage advance' from advances
),
returned as (
  select gives.activity_id, returns.what
  from gives join returns on returns.account_id = gives.account_id
  where returns.happened_on between gives.happened_on + 1 and gives.happened_on + getvariable('gives_days')::integer
  union
  select gives.activity_id, returns.what
  from gives join returns on returns.deal_id = gives.deal_id
  where returns.happened_on between gives.happened_on + 1 and gives.happened_on + getvariable('gives_days')::integer
),
got as (
  select activity_id, string_agg(what, ', ' order by what) as what from returned group by activity_id
)
select
  gives.activity_id as case_id,
  gives.rep,
  'activity' as subject_kind,
  gives.activity_id as subject_id,
  gives.account_id,
  gives.deal_id,
  gives.happened_on,
  case
    when got.what is not null then true
    when gives.account_id is null then null
    when observed(
      span.first_on, span.last_on, gives.happened_on + 1, gives.happened_on + getvariable('gives_days')::integer
    ) then false
  end as hit,
  null::double as value,
  null::double as x,
  null::varchar as part,
  null::double as amount,
  null::boolean as censored,
  coalesce(got.what, case when gives.account_id is null then 'Linked to no account' end) as note
from gives
  left join got on got.activity_id = gives.activity_id
  left join rep_spans as span on span.rep is not distinct from gives.rep
