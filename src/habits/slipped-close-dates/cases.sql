-- Which open deals have slipped? One row per open deal; value = days past its expected close, x = times it was moved.
with moves as (
  select
    id as deal_id,
    count(*) as times,
    arg_min(try_cast(before as date), changed_at) as first_expected
  from changes
  where entity = 'deal'
    and field = 'expected_close_on'
    and before is not null
    and after is not null
    and changed_at::date <= getvariable('as_of')::date
  group by id
),
history as (
  select exists (select 1 from changes where entity = 'deal' and field = 'expected_close_on') as holds
)
select
  deal.deal_id as case_id,
  deal.rep,
  'deal' as subject_kind,
  deal.deal_id as subject_id,
  deal.account_id,
  deal.deal_id,
  deal.expected_close_on as happened_on,
  deal.expected_close_on < getvariable('as_of')::date
    or coalesce(deal.expected_close_on - moves.first_expected >= getvariable('slip_days')::integer, false) as hit,
  case when deal.expected_close_on is not null then greatest(0, getvariable('as_of')::date - deal.expected_close_on) end::double
    as value,
  case when history.holds then coalesce(moves.times, 0)::double end as x,
  null::varchar as part,
  deal.amount_base as amount,
  null::boolean as censored,
  case
    when deal.expected_close_on is null then 'No expected closing date'
    when deal.expected_close_on > moves.first_expected
      then 'Moved later by ' || (deal.expected_close_on - moves.first_expected) || ' days in all'
  end as note
from open_deals as deal
  cross join history
  left join moves on moves.deal_id = deal.deal_id
