-- Cells that should lead to another row and do not: one row each. Looked for only where there is something to find.
insert into unmatched by name
with ids as (
  select 'activity deal' as join_name, 'activities' as object, source_file, source_row, 'deal' as kind, deal_id as text
  from activities
  union all
  select 'activity account', 'activities', source_file, source_row, 'account', account_id from activities
  union all
  select 'activity contact', 'activities', source_file, source_row, 'contact', contact_id from activities
  union all
  select 'change deal', 'changes', source_file, source_row, 'deal', id from changes where entity = 'deal'
  union all
  select 'line item deal', 'line_items', source_file, source_row, 'deal', deal_id from line_items
),
things as (
  select 'deal' as kind, deal_id as id from deals
  union all select 'account', account_id from accounts
  union all select 'contact', contact_id from contacts
),
held as (
  select 'deal' as kind where (select count(*) > 0 from in_deals)
  union all select 'account' where (select count(*) > 0 from in_accounts)
  union all select 'contact' where (select count(*) > 0 from in_contacts)
),
-- Where names lead was told before, in one map for each.
names as (
  select 'deal account' as join_name, 'deals' as object, d.source_file, d.source_row,
    coalesce(d.account_name, d.account_id) as text, m.known or (select count(*) = 0 from in_accounts) as found
  from rows_deals d
  join account_map m on m.ref_id = coalesce(d.account_id, '') and m.ref_name = coalesce(d.account_name, '')
  union all
  select 'contact account', 'contacts', c.source_file, c.source_row, coalesce(c.account_name, c.account_id),
    m.known or (k.account_id is not null and m.ref_id = '') or (select count(*) = 0 from in_accounts)
  from rows_contacts c
  join account_map m on m.ref_id = coalesce(c.account_id, '') and m.ref_name = coalesce(c.account_name, '')
  join contacts k on k.contact_id = c.key
  union all
  select 'activity regarding', 'activities', a.source_file, a.source_row, coalesce(a.regarding_name, a.regarding_id),
    coalesce(r.account_id, r.contact_id, r.deal_id, t.key) is not null or coalesce(is_mass_mail(a.regarding_id), false)
  from rows_activities a
  left join regarding_map r on r.text = a.regarding_name
  left join thing_ids t on t.key = id_key(a.regarding_id)
  union all
  select 'activity deal', 'activities', a.source_file, a.source_row, a.deal_name, d.key is not null
  from rows_activities a
  left join deal_keys d on d.key = lower(trim(a.deal_name))
  where a.deal_id is null
  union all
  select 'activity lead', 'activities', a.source_file, a.source_row, a.lead_name,
    l.key is not null or (select count(*) = 0 from in_leads)
  from rows_activities a
  left join lead_keys l on l.key = person_key(a.lead_name)
  where a.lead_id is null
  union all
  select 'activity account', 'activities', a.source_file, a.source_row, a.account_name, m.account_id is not null
  from rows_activities a
  join account_map m on m.ref_id = '' and m.ref_name = a.account_name
  where a.account_id is null
  union all
  select 'activity contact', 'activities', a.source_file, a.source_row, a.contact_name, r.contact_id is not null
  from rows_activities a
  join contact_refs r on r.ref_id = coalesce(a.contact_id, '') and r.ref_name = a.contact_name
  union all
  select 'referred by', 'deals', d.source_file, d.source_row, d.referred_by,
    coalesce(k.referred_by_contact_id, k.referred_by_account_id) is not null
  from rows_deals d
  join deals k on k.deal_id = d.key
)
select i.* exclude (kind)
from ids i
join held h on h.kind = i.kind
anti join things t on t.kind = i.kind and t.id = i.text
where i.text is not null
union all by name
select * exclude (found) from names where text is not null and not found;
