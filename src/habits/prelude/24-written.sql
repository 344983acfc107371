-- Notes and tasks with what they are about, one row each: the account by itself, else through its contact, deal or lead.
create or replace view notes_and_tasks as
select
  activity.activity_id,
  activity.kind,
  activity.subject,
  activity.body,
  activity.created_at,
  activity.deal_id,
  coalesce(activity.account_id, contact.account_id, deal.account_id, lead.account_id, lead_deal.account_id) as account_id
from activities as activity
  left join contacts as contact on contact.contact_id = activity.contact_id
  left join deals as deal on deal.deal_id = activity.deal_id
  left join leads as lead on lead.lead_id = activity.lead_id
  left join deals as lead_deal on lead_deal.deal_id = lead.deal_id
where activity.kind in ('note', 'task') and activity.created_at::date <= getvariable('as_of')::date;
