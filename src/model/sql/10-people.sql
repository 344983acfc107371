-- Who owns what: every owner id or name found in the files as one person. One row per way of naming an owner.
create or replace table owner_refs as
with named as (
  select owner_id, owner_name, true as owns, source_file, source_row from rows_deals
  union all select created_by_id, created_by_name, false, source_file, source_row from rows_deals
  union all select owner_id, owner_name, true, source_file, source_row from rows_accounts
  union all select owner_id, owner_name, true, source_file, source_row from rows_contacts
  union all select owner_id, owner_name, true, source_file, source_row from rows_leads
  union all select owner_id, owner_name, true, source_file, source_row from rows_activities
  union all select owner_id, owner_name, true, source_file, source_row from rows_quotas
)
select
  coalesce(owner_id, '') as ref_id,
  coalesce(owner_name, '') as ref_name,
  bool_or(owns) as owns,
  any_value(source_file) as source_file,
  min(source_row) as source_row
from named
where owner_id is not null or owner_name is not null
group by all;

create or replace table given_people as
select
  key as person_id,
  coalesce(name, nullif(concat_ws(' ', first_name, last_name), ''), email, key) as name,
  lower(email) as email,
  kind,
  title,
  active,
  team,
  manager,
  started_on::date as started_on,
  left_on::date as left_on,
  source_file,
  source_row
from rows_people;

-- One row per id, address or name that tells exactly one person.
create or replace table person_keys as
with keys as (
  select 'id' as kind, person_id as key, person_id from given_people
  union all select 'mail', email, person_id from given_people where email is not null
  union all select 'name', person_key(name), person_id from given_people where name is not null
)
select kind, key, any_value(person_id) as person_id
from keys
group by kind, key
having count(distinct person_id) = 1;

create or replace table owner_found as
select r.ref_id, r.ref_name, r.owns, r.source_file, r.source_row,
  coalesce(i.person_id, m.person_id, n.person_id) as person_id
from owner_refs r
left join person_keys i on i.kind = 'id' and i.key = id_key(r.ref_id)
left join person_keys m on m.kind = 'mail' and m.key = coalesce(mail_of(r.ref_id), mail_of(r.ref_name))
left join person_keys n on n.kind = 'name' and n.key = person_key(coalesce(nullif(r.ref_name, ''), r.ref_id));

-- Owners without a row in a file of users, by id first; a name that one of them bears is no other person.
create or replace table new_people as
select id_key(ref_id) as person_id, coalesce(max(nullif(ref_name, '')), id_key(ref_id)) as name,
  any_value(source_file) as source_file, min(source_row) as source_row
from owner_found
where person_id is null and ref_id <> ''
group by id_key(ref_id);

insert into person_keys
select 'name', person_key(name), any_value(person_id)
from new_people
where name is not null and person_key(name) not in (select key from person_keys where kind = 'name')
group by person_key(name)
having count(*) = 1;

create or replace table owner_map as
select f.ref_id, f.ref_name, f.owns,
  coalesce(
    f.person_id,
    case when f.ref_id <> '' then id_key(f.ref_id) end,
    n.person_id,
    min(f.ref_name) over (partition by person_key(f.ref_name))
  ) as person_id,
  f.source_file,
  f.source_row
from owner_found f
left join person_keys n on n.kind = 'name' and n.key = person_key(f.ref_name);

create or replace table all_people as
select person_id, name, email, kind, title, active, team, manager, started_on, left_on, source_file, source_row
from given_people
union all by name
select person_id, name, source_file, source_row from new_people
union all by name
select person_id, person_id as name, any_value(source_file) as source_file, min(source_row) as source_row
from owner_map
where person_id not in (select person_id from given_people) and person_id not in (select person_id from new_people)
group by person_id;

-- A manager stands as an id, an address or a name.
create or replace table manager_map as
select distinct p.manager as text,
  coalesce(i.person_id, m.person_id, n.person_id, p.manager) as person_id
from all_people p
left join person_keys i on i.kind = 'id' and i.key = id_key(p.manager)
left join person_keys m on m.kind = 'mail' and m.key = mail_of(p.manager)
left join person_keys n on n.kind = 'name' and n.key = person_key(p.manager)
where p.manager is not null;
