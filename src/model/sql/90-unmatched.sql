-- Cells that should lead to another row and do not: one row each. Looked for only where there is something to find.
insert into unmatched by name
with found as (
  select 'deal account' as join_name, 'deals' as object, d.source_file, d.source_row,
    coalesce(d.account_name, d.account_id) as text
  from rows_deals d
  join account_map m on m.ref_id = coalesce(d.account_id, '') and m.ref_name = coalesce(d.account_name, '')
  where not m.known and (select count(*) > 0 from in_accounts)
  union all
  select 'contact account', 'contacts', c.source_file, c.source_row, coalesce(c.account_name, c.account_id)
  from rows_contacts c
  join account_map m on m.ref_id = coalesce(c.account_id, '') and m.ref_name = coalesce(c.account_name, '')
  join contacts k on k.contact_id = c.key
  where not m.known and (k.account_id is null or m.ref_id <> '') and (select count(*) > 0 from in_accounts)
  union all
  select 'activity regarding', 'activities', a.source_file, a.source_row, coalesce(a.regarding_name, a.regarding_id)
  from rows_activities a
  left join regarding_map r on r.text = a.regarding_name
  left join thing_ids t on t.key = id_key(a.regarding_id)
  where (a.regarding_id is not null or a.regarding_name is not null)
    and coalesce(r.account_id, r.contact_id, r.deal_id, t.key) is null
    and not coalesce(is_mass_mail(a.regarding_id), false)
  union all
  select 'activity deal', 'activities', a.source_file, a.source_row, a.deal_id
  from activities a
  anti join deals d on d.deal_id = a.deal_id
  where a.deal_id is not null and (select count(*) > 0 from in_deals)
  union all
  select 'activity deal', 'activities', a.source_file, a.source_row, a.deal_name
  from rows_activities a
  anti join deal_keys d on d.key = lower(trim(a.deal_name))
  where a.deal_name is not null and a.deal_id is null
  union all
  select 'activity lead', 'activities', a.source_file, a.source_row, a.lead_name
  from rows_activities a
  anti join lead_keys l on l.key = person_key(a.lead_name)
  where a.lead_name is not null and a.lead_id is null and (select count(*) > 0 from in_leads)
  union all
  select 'activity account', 'activities', a.source_file, a.source_row, a.account_id
  from activities a
  anti join accounts c on c.account_id = a.account_id
  where a.account_id is not null and (select count(*) > 0 from in_accounts)
  union all
  select 'activity account', 'activities', a.source_file, a.source_row, a.account_name
  from rows_activities a
  join account_map m on m.ref_id = '' and m.ref_name = a.account_name
  where a.account_id is null and m.account_id is null
  union all
  select 'activity contact', 'activities', a.source_file, a.source_row, a.contact_id
  from activities a
  anti join contacts c on c.contact_id = a.contact_id
  where a.contact_id is not null and (select count(*) > 0 from in_contacts)
  union all
  select 'activity contact', 'activities', a.source_file, a.source_row, a.contact_name
  from rows_activities a
  join contact_refs r on r.ref_id = coalesce(a.contact_id, '') and r.ref_name = a.contact_name
  where r.contact_id is null
  union all
  select 'change deal', 'changes', c.source_file, c.source_row, c.id
  from changes c
  anti join deals d on d.deal_id = c.id
  where c.entity = 'deal' and (select count(*) > 0 from in_deals)
  union all
  select 'referred by', 'deals', d.source_file, d.source_row, d.referred_by
  from rows_deals d
  join deals k on k.deal_id = d.key
  where d.referred_by is not null and coalesce(k.referred_by_contact_id, k.referred_by_account_id) is null
  union all
  select 'line item deal', 'line_items', l.source_file, l.source_row, l.deal_id
  from line_items l
  anti join deals d on d.deal_id = l.deal_id
)
select * from found;
