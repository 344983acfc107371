-- Goals and the products on deals, one row each.
insert into quotas by name
select
  o.person_id as owner,
  coalesce(q.metric, 'amount') as metric,
  coalesce(q.starts_on::date, p.starts_on) as starts_on,
  coalesce(q.ends_on::date, p.ends_on) as ends_on,
  q.amount,
  q.currency,
  q.parent,
  coalesce(id_key(q.id) in (select parent from in_quotas), false) as is_parent,
  q.source_file,
  q.source_row
from rows_quotas q
left join owner_map o on o.ref_id = coalesce(q.owner_id, '') and o.ref_name = coalesce(q.owner_name, '')
left join meaning_period p on p.period = coalesce(q.period, '') and p.year is not distinct from q.year;

insert into line_items by name
select first_id(deal_id) as deal_id, product, quantity, list_price, price, discount_share, source_file, source_row
from rows_line_items
where deal_id is not null;
