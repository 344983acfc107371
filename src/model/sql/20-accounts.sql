-- Accounts, one row each: those of the files, and those that only deals name (or contacts, where no file of accounts is).
-- Found by id, else by the name as it stands (`Acme GmbH` beside `Acme Ltd`), else by the name without its legal form.
create or replace table account_keys as
with keys as (
  select 'id' as kind, key, key as account_id from rows_accounts
  union all select 'whole name', plain(name), key from rows_accounts where name is not null
  union all select 'name', company_key(name), key from rows_accounts where name is not null
  union all select 'domain', host_of(domain), key from rows_accounts where domain is not null
)
select kind, key, any_value(account_id) as account_id
from keys
where key is not null
group by kind, key
having count(distinct account_id) = 1;

create or replace table account_refs as
with named as (
  select account_id, account_name, true as completes, source_file, source_row from rows_deals
  union all
  select account_id, account_name, (select count(*) = 0 from in_accounts), source_file, source_row from rows_contacts
  union all select account_id, account_name, false, null, null from rows_activities
  union all select account_id, null, false, null, null from rows_leads
  union all select referred_by_account_id, null, false, null, null from rows_deals
)
select coalesce(account_id, '') as ref_id, coalesce(account_name, '') as ref_name, bool_or(completes) as completes,
  any_value(source_file) as source_file, min(source_row) as source_row
from named
where account_id is not null or account_name is not null
group by all;

create or replace table account_found as
select r.*, coalesce(i.account_id, w.account_id, n.account_id) as account_id
from account_refs r
left join account_keys i on i.kind = 'id' and i.key = first_id(r.ref_id)
left join account_keys w on w.kind = 'whole name' and w.key = plain(coalesce(nullif(r.ref_name, ''), r.ref_id))
left join account_keys n on n.kind = 'name' and n.key = company_key(coalesce(nullif(r.ref_name, ''), r.ref_id));

create or replace table new_accounts as
with missing as (
  select coalesce(nullif(first_id(ref_id), ''), company_key(ref_name)) as key, *
  from account_found
  where account_id is null and completes
)
select
  coalesce(min(nullif(first_id(ref_id), '')), min(ref_name)) as account_id,
  coalesce(min(nullif(ref_name, '')), min(first_id(ref_id))) as name,
  any_value(source_file) as source_file,
  min(source_row) as source_row
from missing
where key is not null
group by key;

insert into account_keys
with keys as (
  select 'id' as kind, account_id as key, account_id from new_accounts
  union all select 'whole name', plain(name), account_id from new_accounts
  union all select 'name', company_key(name), account_id from new_accounts
)
select kind, key, any_value(account_id)
from keys
where key is not null and (kind, key) not in (select (kind, key) from account_keys)
group by kind, key
having count(distinct account_id) = 1;

-- One row per way of naming an account; an id that no file explains stays, an unknown name does not.
create or replace table account_map as
select r.ref_id, r.ref_name, r.account_id is not null as known,
  coalesce(i.account_id, w.account_id, n.account_id, nullif(first_id(r.ref_id), '')) as account_id
from account_found r
left join account_keys i on i.kind = 'id' and i.key = first_id(r.ref_id)
left join account_keys w on w.kind = 'whole name' and w.key = plain(coalesce(nullif(r.ref_name, ''), r.ref_id))
left join account_keys n on n.kind = 'name' and n.key = company_key(coalesce(nullif(r.ref_name, ''), r.ref_id));

-- Over a fifth created on one day: that is the import's day, and says nothing.
set variable accounts_imported = (
  with days as (
    select count(*) as n from rows_accounts where created_at is not null group by created_at::date
  )
  select coalesce(sum(n) >= 20 and max(n) > 0.2 * sum(n), false) from days
);

insert into left_out by name
select 'creation dates are those of an import' as reason, 'accounts' as object, key as id, source_file, source_row
from rows_accounts
where getvariable('accounts_imported') and created_at is not null;

insert into accounts by name
select
  a.key as account_id,
  a.name,
  o.person_id as owner,
  a.kind,
  m.meaning as kind_meaning,
  a.tier,
  a.industry,
  a.region,
  a.revenue,
  a.employees,
  case when not getvariable('accounts_imported') then a.created_at::date end as created_on,
  a.last_activity_on::date as last_activity_on,
  id_key(a.parent_id) as parent_id,
  a.is_reference,
  a.endorsed_on::date as endorsed_on,
  a.source_file,
  a.source_row
from rows_accounts a
left join owner_map o on o.ref_id = coalesce(a.owner_id, '') and o.ref_name = coalesce(a.owner_name, '')
left join meaning_account m on m.text = a.kind
union all by name
select account_id, name, source_file, source_row from new_accounts;
