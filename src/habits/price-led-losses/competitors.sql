-- Against whom is the price blamed? One row per competitor named on the window's losses, the eight most frequent.
select
  deal.competitor,
  count(*) filter (cases.hit)::double as hits,
  count(*) filter (not cases.hit)::double as misses,
  count(*) filter (cases.hit is null)::double as unknown
from cases_price_led_losses as cases join deals as deal on deal.deal_id = cases.deal_id
where deal.competitor is not null
group by deal.competitor
order by count(*) desc, deal.competitor
limit 8
