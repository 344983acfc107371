-- Do small deals get as much attention as large ones? One row per open deal created 30 days ago or earlier; a hit was
-- touched in the last even_days; value = days since the last touch, x = its place by amount within the pipeline, 0…1.
with standing as (
  select
    deal.deal_id,
    deal.rep,
    deal.account_id,
    deal.amount_base,
    case when deal.amount_base is not null then mid_place(
      rank() over (partition by deal.pipeline order by deal.amount_base nulls last) - 1,
      count(*) over (partition by deal.pipeline, deal.amount_base),
      count(deal.amount_base) over (partition by deal.pipeline)
    ) end as place
  from open_deals as deal
  where deal.created_at::date <= getvariable('look_day')::date - 30
),
touched as (
  select touch.deal_id, max(touch.happened_on) as touched_on
  from deal_touches as touch semi join standing on standing.deal_id = touch.deal_id
  group by touch.deal_id
)
select
  deal.deal_id as case_id,
  deal.rep,
  'deal' as subject_kind,
  deal.deal_id as subject_id,
  deal.account_id,
  deal.deal_id,
  touched.touched_on as happened_on,
  case
    when touched.touched_on > getvariable('look_day')::date - getvariable('even_days')::integer then true
    when observed(
      span.first_on,
      span.last_on,
      getvariable('look_day')::date - getvariable('even_days')::integer + 1,
      getvariable('look_day')::date
    ) then false
  end as hit,
  (getvariable('look_day')::date - touched.touched_on)::double as value,
  deal.place::double as x,
  case when deal.place < 0.25 then 'smallest' when deal.place >= 0.75 then 'largest' end as part,
  deal.amount_base as amount,
  null::boolean as censored,
  null::varchar as note
from standing as deal
  left join touched on touched.deal_id = deal.deal_id
  left join rep_spans as span on span.rep is not distinct from deal.rep
