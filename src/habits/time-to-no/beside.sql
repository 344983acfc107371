-- How old are the deals that are still open? One row.
select 'open_age' as key, median((getvariable('as_of')::date - deal.created_at::date)::double) as value, count(deal.created_at)::double as n
from open_deals as deal semi join chosen_deals as chosen on chosen.deal_id = deal.deal_id
