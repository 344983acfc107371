-- Touches by the lead that they belong to, one row per touch and lead: linked to it, or to what it became.
create or replace view lead_touches as
select touch.lead_id, touch.* exclude (lead_id)
from touches as touch
where touch.lead_id is not null
union all
select lead.lead_id, touch.* exclude (lead_id)
from touches as touch join leads as lead on lead.contact_id = touch.contact_id
where (touch.lead_id = lead.lead_id) is not true
union all
select lead.lead_id, touch.* exclude (lead_id)
from touches as touch join leads as lead on lead.account_id = touch.account_id
where (touch.lead_id = lead.lead_id) is not true and (touch.contact_id = lead.contact_id) is not true
union all
select lead.lead_id, touch.* exclude (lead_id)
from touches as touch join leads as lead on lead.deal_id = touch.deal_id
where (touch.lead_id = lead.lead_id) is not true
  and (touch.contact_id = lead.contact_id) is not true
  and (touch.account_id = lead.account_id) is not true;
