-- Which currencies do the deals hold? One row per currency, null where none is named; apart is what cannot be added up.
select
  currency_key(deal.currency) as currency,
  count(deal.amount)::double as deals,
  (count(*) filter (deal.amount is not null and deal.amount_base is null))::double as apart
from deals as deal
group by currency_key(deal.currency)
having count(deal.amount) > 0
order by deals desc, currency
