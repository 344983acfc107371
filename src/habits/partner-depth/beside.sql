-- How many of our lines does a customer buy? One row: product lines per customer, of those whose products are known.
with bought as (
  select deal.account_id, count(distinct line.product) as products
  from decided as deal join line_items as line on line.deal_id = deal.deal_id
  where deal.outcome = 'won'
    and deal.closed_on > getvariable('as_of')::date - coalesce(getvariable('customer_days'), 1095)
    and line.product is not null
  group by deal.account_id
)
select 'products' as key, avg(bought.products) as value, count(*)::double as n
from cases_partner_depth as cases join bought on bought.account_id = cases.account_id
