-- Are small deals followed too? One row per deal of the lowest quarter by amount, created in the window, small_lead_days old or
-- more and not lost in that time; a hit has two touches or more within small_lead_days; value = touches.
with placed as (
  select
    deal.* exclude (amount_base),
    known.amount_base,
    mid_place(
      rank() over (order by known.amount_base) - 1,
      count(*) over (partition by known.amount_base),
      count(*) over ()
    ) as place
  from deals as deal join known_deals as known on known.deal_id = deal.deal_id
  where known.amount_base is not null
    and deal.created_at::date > getvariable('as_of')::date - getvariable('window_days')::integer
    and deal.created_at::date <= getvariable('as_of')::date
),
small as (
  select placed.*, placed.created_at::date as created_on, seller.rep
  from placed left join rep_of as seller on seller.person_id = placed.owner
  where placed.place < 0.25
    and placed.created_at::date <= getvariable('look_day')::date - getvariable('small_lead_days')::integer
    and (
      placed.status <> 'lost'
      or placed.closed_on is null
      or placed.closed_on > placed.created_at::date + getvariable('small_lead_days')::integer
    )
),
touched as (
  select small.deal_id, count(*) as n
  from small join deal_touches as touch on touch.deal_id = small.deal_id
  where touch.happened_on between small.created_on + 1 and small.created_on + getvariable('small_lead_days')::integer
  group by small.deal_id
)
select
  small.deal_id as case_id,
  small.rep,
  'deal' as subject_kind,
  small.deal_id as subject_id,
  small.account_id,
  small.deal_id,
  small.created_on as happened_on,
  case
    when touched.n >= 2 then true
    when small.status = 'lost' and small.closed_on is null then null
    when observed(
      span.first_on, span.last_on, small.created_on + 1, small.created_on + getvariable('small_lead_days')::integer
    ) then false
  end as hit,
  coalesce(touched.n, 0)::double as value,
  null::double as x,
  null::varchar as part,
  small.amount_base as amount,
  null::boolean as censored,
  null::varchar as note
from small
  left join touched on touched.deal_id = small.deal_id
  left join rep_spans as span on span.rep is not distinct from small.rep
