-- In which deals is price spoken of at once? One row per deal created in the window with price_first_touches touches or
-- more; a hit speaks of price in one of the first two.
with created as (
  select deal.*
  from deals as deal
  where deal.created_at::date > getvariable('as_of')::date - getvariable('window_days')::integer
    and deal.created_at::date <= getvariable('as_of')::date
),
counted as (
  select
    touch.deal_id,
    touch.activity_id,
    touch.happened_on,
    row_number() over (partition by touch.deal_id order by touch.happened_at, touch.activity_id) as place,
    count(*) over (partition by touch.deal_id) as touches
  from created join deal_touches as touch on touch.deal_id = created.deal_id
),
priced as (
  select distinct activity_id from activity_tags where tag = 'price'
),
openings as (
  select counted.deal_id, any_value(counted.touches) as touches, max(counted.happened_on) as second_on,
    min(counted.place) filter (priced.activity_id is not null) as priced_at
  from counted left join priced on priced.activity_id = counted.activity_id
  where counted.place <= 2 and counted.touches >= getvariable('price_first_touches')::integer
  group by counted.deal_id
)
select
  created.deal_id as case_id,
  seller.rep,
  'deal' as subject_kind,
  created.deal_id as subject_id,
  created.account_id,
  created.deal_id,
  created.created_at::date as happened_on,
  -- Touches before the first one recorded would be the first two: then neither a hit nor a miss is sure.
  case
    when observed(span.first_on, span.last_on, created.created_at::date, openings.second_on)
      then openings.priced_at is not null
  end as hit,
  openings.touches::double as value,
  null::double as x,
  null::varchar as part,
  created.amount_base as amount,
  null::boolean as censored,
  case openings.priced_at when 1 then 'in the first touch' when 2 then 'in the second touch' end as note
from openings
  join created on created.deal_id = openings.deal_id
  left join rep_of as seller on seller.person_id = created.owner
  left join rep_spans as span on span.rep is not distinct from seller.rep
