-- How far did the amounts drop that did? One row.
select 'median_drop' as key, median(value) as value, count(*)::double as n
from cases_price_drops
where hit
