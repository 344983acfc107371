-- Which deals are new business? One row per deal: by its kind where that says so, else by its source.
create or replace view new_business as
select
  deal.deal_id,
  case
    when regexp_matches(
      lower(deal.deal_kind),
      'exist|renew|upsell|up-sell|cross|expan|add-on|addon|upgrade|repeat|bestand|verläng|erweiter|renouvel|client actuel|renov|ampliaci|amplia[çc]'
    ) then false
    when regexp_matches(lower(deal.deal_kind), '\b(new|net-new|neu|nouve|nuev|nov)') then true
    else deal.source_kind is distinct from 'existing customer'
  end as is_new
from deals as deal;
