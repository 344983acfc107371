-- Does attention come before yield? One row per account that was a customer before the window; value = its place by touches
-- in the window's first half, x = its place by the amount won in the second, among accounts of like size; 0…1.
with look as (
  select
    getvariable('as_of')::date - getvariable('window_days')::integer as before_on,
    getvariable('as_of')::date - getvariable('window_days')::integer + getvariable('window_days')::integer // 2 as half_on
),
customers_before as (
  select
    win.account_id,
    coalesce(sum(win.amount_base) filter (win.closed_on between look.before_on - 364 and look.before_on), 0) as won_before,
    coalesce(sum(win.amount_base) filter (win.closed_on > look.half_on), 0) as won_after,
    count(*) filter (win.closed_on > look.half_on) as wins_after
  from decided as win cross join look
  where win.outcome = 'won' and win.account_id is not null
  group by win.account_id
  having count(*) filter (
    win.closed_on > look.before_on - coalesce(getvariable('customer_days'), 1095) and win.closed_on <= look.before_on
  ) > 0
),
touched as (
  select touch.account_id, count(*) as touches
  from touches as touch cross join look
  where touch.happened_on > look.before_on and touch.happened_on <= look.half_on
  group by touch.account_id
),
sized as (
  select
    customer.*,
    seller.rep,
    floor(4 * mid_place(
      rank() over (order by customer.won_before) - 1,
      count(*) over (partition by customer.won_before),
      count(*) over ()
    ))::integer as size,
    case when observed(span.first_on, span.last_on, look.before_on + 1, look.half_on)
      then coalesce(touched.touches, 0) end as touches,
    look.half_on
  from customers_before as customer
    cross join look
    left join touched on touched.account_id = customer.account_id
    left join accounts as account on account.account_id = customer.account_id
    left join rep_of as seller on seller.person_id = account.owner
    left join rep_spans as span on span.rep is not distinct from seller.rep
)
select
  account_id as case_id,
  rep,
  'account' as subject_kind,
  account_id as subject_id,
  account_id,
  null::varchar as deal_id,
  half_on as happened_on,
  null::boolean as hit,
  case when touches is not null then mid_place(
    rank() over (partition by size order by touches nulls last) - 1,
    count(*) over (partition by size, touches),
    count(touches) over (partition by size)
  ) end::double as value,
  mid_place(
    rank() over (partition by size order by won_after) - 1,
    count(*) over (partition by size, won_after),
    count(*) over (partition by size)
  )::double as x,
  ['smallest', 'second', 'third', 'largest'][size + 1] as part,
  won_before::double as amount,
  null::boolean as censored,
  concat_ws(
    ', then ',
    touches || case when touches = 1 then ' touch' else ' touches' end,
    wins_after || case when wins_after = 1 then ' win' else ' wins' end
  ) as note
from sized
