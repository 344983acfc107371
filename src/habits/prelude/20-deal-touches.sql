-- Touches by the deal that they belong to, one row per touch and deal: linked to it, or to its account and to no deal
-- while this one was open.
create or replace view deal_touches as
select touch.deal_id, touch.* exclude (deal_id)
from touches as touch
where touch.deal_id is not null
union all
select deal.deal_id, touch.* exclude (deal_id)
from touches as touch join deals as deal on deal.account_id = touch.account_id
where touch.deal_id is null
  and touch.happened_on >= coalesce(deal.created_at::date, touch.happened_on)
  and touch.happened_on <= coalesce(deal.closed_on, touch.happened_on);
