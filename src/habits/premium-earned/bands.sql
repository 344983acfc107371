-- Does a discount win deals? One row per band of discount, of the deals decided in the window that reached a proposal
-- and say it.
with reached as (
  select cases.hit as is_lost, round(deal.discount_share, 6) as discount
  from cases_no_rate as cases
    join deals as deal on deal.deal_id = cases.deal_id
    semi join proposals as proposal on proposal.deal_id = cases.deal_id
  where deal.discount_share is not null
)
select
  case
    when discount <= 0 then 0
    when discount <= 0.05 then 1
    when discount <= 0.1 then 2
    when discount <= 0.2 then 3
    else 4
  end::double as band,
  count(*) filter (not is_lost)::double as won,
  count(*) filter (is_lost)::double as lost
from reached
group by band
order by band
