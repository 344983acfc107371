-- What a cell may mean that tells no object: one row per id or text that tells exactly one thing.
create or replace table thing_ids as
with ids as (
  select deal_id as key, 'deal' as kind from deals
  union all select account_id, 'account' from accounts
  union all select contact_id, 'contact' from contacts
  union all select lead_id, 'lead' from leads
)
select key, any_value(kind) as kind
from ids
group by key
having count(*) = 1;

-- By name: the account, else the contact, else the one deal of that topic.
create or replace table regarding_map as
with texts as (
  select distinct regarding_name as text from rows_activities where regarding_name is not null
)
select
  t.text,
  a.account_id,
  case when a.account_id is null then c.contact_id end as contact_id,
  case when a.account_id is null and c.contact_id is null then d.deal_id end as deal_id
from texts t
left join account_keys a on a.kind = 'name' and a.key = company_key(t.text)
left join contact_keys c on c.kind = 'name' and c.key = person_key(t.text)
left join deal_keys d on d.key = lower(trim(t.text));

-- The last day that the files record: what is dated later has only been booked.
set variable record_end = (
  with recorded as (
    select max(greatest(created_at, modified_at)) as latest, false as of_activities from in_deals
    union all select max(greatest(created_at, modified_at)), false from in_accounts
    union all select max(created_at), false from in_contacts
    union all select max(created_at), false from in_leads
    union all select max(changed_at), false from in_changes
    union all
    select
      greatest(
        max(a.created_at),
        max(a.done_at) filter (coalesce(a.is_done, s.state is null or s.state = 'done')),
        max(a.starts_at) filter (a.is_done or s.state = 'done')
      ),
      true
    from in_activities a
    left join meaning_state s on s.text = a.state
  )
  select case
    when bool_or(of_activities and latest is not null)
      then least(max(latest)::date, getvariable('last_modified')::date)
    else getvariable('last_modified')::date
  end
  from recorded
);
