-- Which deals are new business? One row per deal: by its kind where that says so, else whether its account had bought before.
create or replace view new_business as
with first_wins as (
  select deal.account_id, min(deal.closed_on) as first_won_on
  from decided as deal
  where deal.outcome = 'won' and deal.account_id is not null
  group by deal.account_id
)
select
  deal.deal_id,
  case
    when regexp_matches(
      lower(deal.deal_kind),
      'exist|renew|upsell|up-sell|cross|expan|add-on|addon|upgrade|repeat|bestand|verläng|erweiter|renouvel|client actuel|renov|ampliaci|amplia[çc]'
    ) then false
    when regexp_matches(lower(deal.deal_kind), '\b(new|net-new|neu|nouve|nuev|nov)') then true
    else coalesce(won.first_won_on >= coalesce(deal.created_at::date, deal.closed_on), true)
  end as is_new
from deals as deal left join first_wins as won on won.account_id = deal.account_id
