-- Where does new business come from? One row per source kind of the new-business deals created in the window.
with created as (
  select coalesce(deal.source_kind, 'unknown') as kind, deal.amount_base
  from deals as deal
    join new_business as business on business.deal_id = deal.deal_id
    semi join chosen_deals as chosen on chosen.deal_id = deal.deal_id
  where business.is_new
    and deal.created_at::date > getvariable('as_of')::date - getvariable('window_days')::integer
    and deal.created_at::date <= getvariable('as_of')::date
)
select kind, count(*)::double as deals, sum(amount_base)::double as amount
from created
group by kind
order by kind = 'unknown', deals desc, kind
