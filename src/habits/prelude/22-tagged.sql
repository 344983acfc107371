-- What the team said, one row per activity done and its tag, notes and meetings of their own among them. A table: a
-- dozen queries read it, and most activities have no tag.
create or replace table tagged as
with dated as (
  select
    activity.*,
    coalesce(activity.account_id, contact.account_id, deal.account_id, lead.account_id, lead_deal.account_id) as reached,
    happened_at(activity.kind, activity.starts_at, activity.done_at, activity.due_on, activity.created_at) as happened_at
  from activities as activity
    semi join activity_tags as tag on tag.activity_id = activity.activity_id
    left join contacts as contact on contact.contact_id = activity.contact_id
    left join deals as deal on deal.deal_id = activity.deal_id
    left join leads as lead on lead.lead_id = activity.lead_id
    left join deals as lead_deal on lead_deal.deal_id = lead.deal_id
  where activity.state = 'done'
    and not (coalesce(activity.direction, '') = 'incoming' and activity.kind in ('email', 'message', 'letter'))
)
select
  dated.activity_id,
  tag.tag,
  tag.place as found_in,
  dated.kind,
  dated.owner as person,
  seller.rep,
  dated.reached as account_id,
  dated.contact_id,
  dated.deal_id,
  dated.lead_id,
  dated.happened_at,
  dated.happened_at::date as happened_on,
  coalesce(dated.is_automatic, false) as is_automatic
from dated
  join activity_tags as tag on tag.activity_id = dated.activity_id
  left join rep_of as seller on seller.person_id = dated.owner
where dated.happened_at::date <= getvariable('as_of')::date;

-- Tags by deal: linked to it, or to its account and to no deal while this one was open.
create or replace view deal_tags as
select tagged.deal_id, tagged.* exclude (deal_id) from tagged where tagged.deal_id is not null
union all
select deal.deal_id, tagged.* exclude (deal_id)
from tagged join deals as deal on deal.account_id = tagged.account_id
where tagged.deal_id is null
  and tagged.happened_on >= coalesce(deal.created_at::date, tagged.happened_on)
  and tagged.happened_on <= coalesce(deal.closed_on, tagged.happened_on);
