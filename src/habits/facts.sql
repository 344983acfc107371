-- What can be told from the files beyond single columns? One row per name of src/habits/needs.ts that holds.
with told as (
  select 'touches' as name, exists (select 1 from touches) as holds
  union all
  select 'touches.on deals', exists (select 1 from touches where deal_id is not null or account_id is not null)
  union all
  select 'touches.time', exists (select 1 from touches where has_time)
  union all
  select 'meetings', exists (select 1 from touches where kind in ('meeting', 'visit'))
  union all
  select 'touches.in person',
    exists (select 1 from touches where kind = 'visit')
    or exists (select 1 from activities where kind = 'meeting' and place is not null)
  union all
  select 'incoming', exists (select 1 from incoming_messages where has_time)
  union all
  select 'notes', exists (select 1 from activities where kind = 'note')
  union all
  select 'tasks', exists (select 1 from activities where kind = 'task')
  union all
  select 'several contacts', exists (
    select 1
    from activity_links as link join touches as touch on touch.activity_id = link.activity_id
    where touch.kind in ('meeting', 'visit') and link.contact_id <> coalesce(touch.contact_id, '')
  )
  union all
  select 'planned',
    exists (select 1 from activities where state = 'open' and coalesce(due_on, starts_at::date) is not null)
  union all
  select 'own text', exists (select 1 from activities where kind in ('meeting', 'visit') and body is not null)
  union all
  select 'proposals', exists (select 1 from proposals_then)
  union all
  select 'proposals.dated', exists (select 1 from proposals_then where proposed_on is not null)
  union all
  select 'stages.known', exists (select 1 from deals where status = 'lost' and last_open_stage is not null)
    or exists (select 1 from stage_entries)
  union all
  select 'history.' || field, true
  from (select distinct field from changes where entity = 'deal')
  union all
  select 'leads.inbound', exists (select 1 from leads where source_kind in ('web', 'marketing', 'referral'))
  union all
  select 'leads.time', exists (select 1 from leads where created_at <> date_trunc('day', created_at))
  union all
  select 'tag.' || tag, computable from tag_facts
)
select name from told where holds
