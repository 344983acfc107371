-- Are small leads followed too? One row per lead of the lowest quarter by value, created in the window, small_lead_days old or
-- more and not disqualified in that time; a hit has two touches or more within small_lead_days; value = touches.
with placed as (
  select
    lead.*,
    mid_place(
      rank() over (order by lead.value) - 1,
      count(*) over (partition by lead.value),
      count(*) over ()
    ) as place
  from leads as lead
  where lead.value is not null
    and lead.created_at::date > getvariable('as_of')::date - getvariable('window_days')::integer
    and lead.created_at::date <= getvariable('as_of')::date
),
small as (
  select placed.*, placed.created_at::date as created_on, seller.rep
  from placed left join rep_of as seller on seller.person_id = placed.owner
  where placed.place < 0.25
    and placed.created_at::date <= getvariable('look_day')::date - getvariable('small_lead_days')::integer
    and (
      placed.status_meaning is distinct from 'disqualified'
      or placed.closed_on is null
      or placed.closed_on > placed.created_at::date + getvariable('small_lead_days')::integer
    )
),
touched as (
  select small.lead_id, count(*) as n
  from small join lead_touches as touch on touch.lead_id = small.lead_id
  where touch.happened_on between small.created_on + 1 and small.created_on + getvariable('small_lead_days')::integer
  group by small.lead_id
)
select
  small.lead_id as case_id,
  small.rep,
  'lead' as subject_kind,
  small.lead_id as subject_id,
  small.account_id,
  small.deal_id,
  small.created_on as happened_on,
  case
    when touched.n >= 2 then true
    when small.status_meaning = 'disqualified' and small.closed_on is null then null
    when observed(
      span.first_on, span.last_on, small.created_on + 1, small.created_on + getvariable('small_lead_days')::integer
    ) then false
  end as hit,
  coalesce(touched.n, 0)::double as value,
  null::double as x,
  null::varchar as part,
  small.value as amount,
  null::boolean as censored,
  coalesce(small.company, small.name, small.lead_id) as note
from small
  left join touched on touched.lead_id = small.lead_id
  left join rep_spans as span on span.rep is not distinct from small.rep
