-- Everything that an activity is linked to, one thing a row: its own cells, the others of a cell, the addresses.
insert into activity_links by name
select activity_id, contact_id, source_file, source_row from activities where contact_id is not null
union all by name
select activity_id, account_id, source_file, source_row from activities where account_id is not null
union all by name
select activity_id, deal_id, source_file, source_row from activities where deal_id is not null
union all by name
select activity_id, lead_id, source_file, source_row from activities where lead_id is not null;

create or replace table more_links as
with cells as (
  select key as activity_id, 'contact' as kind, contact_id as cell, source_file, source_row from rows_activities
  where has_many(contact_id)
  union all select key, 'account', account_id, source_file, source_row from rows_activities where has_many(account_id)
  union all select key, 'deal', deal_id, source_file, source_row from rows_activities where has_many(deal_id)
  union all select key, 'lead', lead_id, source_file, source_row from rows_activities where has_many(lead_id)
),
parts as (
  select activity_id, kind, unnest(list_distinct(list_transform(string_split_regex(cell, '[;,]'), lambda t: id_key(trim(t))))) as id,
    first_id(cell) as first, source_file, source_row
  from cells
),
names as (
  select key as activity_id, unnest(string_split(contact_name, ';')) as name, source_file, source_row
  from rows_activities
  where contains(contact_name, ';')
),
tables as (
  select id_key(activity_id) as activity_id, 'contact' as kind, first_id(contact_id) as id, source_file, source_row from rows_links
  union all select id_key(activity_id), 'account', first_id(account_id), source_file, source_row from rows_links
  union all select id_key(activity_id), 'deal', first_id(deal_id), source_file, source_row from rows_links
  union all select id_key(activity_id), 'lead', first_id(lead_id), source_file, source_row from rows_links
)
select activity_id, kind, id, source_file, source_row from parts where id <> '' and id <> first
union all
select l.activity_id, l.kind, l.id, l.source_file, l.source_row
from tables l
join activities a on a.activity_id = l.activity_id
where l.id is not null and l.id is distinct from
  case l.kind when 'account' then a.account_id when 'contact' then a.contact_id when 'deal' then a.deal_id else a.lead_id end
union all
select n.activity_id, 'contact', coalesce(m.contact_id, k.contact_id), n.source_file, n.source_row
from names n
left join contact_keys m on m.kind = 'mail' and m.key = mail_of(n.name)
left join contact_keys k on k.kind = 'name' and k.key = person_key(n.name)
where coalesce(m.contact_id, k.contact_id) is not null
union all
select activity_id, 'contact', contact_id, null, null from activity_addresses where contact_id is not null
union all
select activity_id, 'person', person_id, null, null from activity_addresses where person_id is not null;

insert into activity_links by name
select
  activity_id,
  case kind when 'contact' then id end as contact_id,
  case kind when 'person' then id end as person_id,
  case kind when 'account' then id end as account_id,
  case kind when 'deal' then id end as deal_id,
  case kind when 'lead' then id end as lead_id,
  any_value(source_file) as source_file,
  any_value(source_row) as source_row
from more_links m
where not (kind = 'contact' and (activity_id, id) in (select (activity_id, contact_id) from activities where contact_id is not null))
group by activity_id, kind, id;
