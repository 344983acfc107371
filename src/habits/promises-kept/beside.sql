-- How many promises are overdue? One row: calls, meetings and tasks still open after their day, of all that are open. What is
-- open is known for the files' own day alone.
with waiting as (
  select coalesce(activity.due_on, activity.starts_at::date) as due_on
  from activities as activity
    left join rep_of as seller on seller.person_id = activity.owner
    left join people as person on person.person_id = seller.rep
    left join contacts as contact on contact.contact_id = activity.contact_id
    left join deals as deal on deal.deal_id = activity.deal_id
    left join accounts as account
      on account.account_id = coalesce(activity.account_id, contact.account_id, deal.account_id)
  where activity.kind in ('call', 'meeting', 'visit', 'task')
    and activity.state = 'open'
    and coalesce(activity.created_at::date, getvariable('as_of')::date) <= getvariable('as_of')::date
    and is_chosen(
      seller.rep,
      person.team,
      account.industry,
      account.region,
      account.tier,
      deal.deal_kind,
      deal.source_kind,
      deal.pipeline
    )
)
select
  'overdue' as key,
  case when is_current() then count(*) filter (due_on < getvariable('as_of')::date) end::double as value,
  count(*)::double as n
from waiting
