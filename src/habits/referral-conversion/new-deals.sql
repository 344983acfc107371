-- Where does new business come from? One row per source kind of the new-business deals created in the window.
with created as (
  select coalesce(deal.source_kind, 'unknown') as kind, deal.amount_base
  from deals as deal
    join new_business as business on business.deal_id = deal.deal_id
    left join rep_of as seller on seller.person_id = deal.owner
  where business.is_new
    and deal.created_at::date > getvariable('as_of')::date - getvariable('window_days')::integer
    and deal.created_at::date <= getvariable('as_of')::date
    and (getvariable('rep') is null or seller.rep = getvariable('rep'))
)
select kind, count(*)::double as deals, sum(amount_base)::double as amount
from created
group by kind
order by kind = 'unknown', deals desc, kind
