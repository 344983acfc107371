-- Accounts that the team leaves out, such as tests and its own house, one row each with the words that it said so by;
-- they go with everything that belongs to them, and each row that goes is listed.
create or replace table accounts_left_out as
with said as (
  select text, id_key(trim(text)) as id, ' ' || plain(text) || ' ' as words from setting_accounts
),
named as (
  select account_id, ' ' || plain(name) || ' ' as words from accounts where exists (select 1 from setting_accounts)
)
select n.account_id, min(s.text) as text
from named n
join said s on s.id = n.account_id or (trim(s.words) <> '' and contains(n.words, s.words))
group by n.account_id;

create or replace table rows_left_out as
with contacts_out as (
  select c.contact_id, o.text from contacts c join accounts_left_out o on o.account_id = c.account_id
),
deals_out as (
  select d.deal_id, o.text from deals d join accounts_left_out o on o.account_id = d.account_id
),
-- A lead may be of no account yet, and say its company.
companies as (
  select l.lead_id, min(s.text) as text
  from leads l
  join setting_accounts s on plain(s.text) <> '' and contains(' ' || plain(l.company) || ' ', ' ' || plain(s.text) || ' ')
  group by l.lead_id
),
leads_out as (
  select l.lead_id, coalesce(o.text, d.text, c.text, m.text) as text
  from leads l
  left join accounts_left_out o on o.account_id = l.account_id
  left join deals_out d on d.deal_id = l.deal_id
  left join contacts_out c on c.contact_id = l.contact_id
  left join companies m on m.lead_id = l.lead_id
  where coalesce(o.text, d.text, c.text, m.text) is not null
),
-- An activity of another account stays, whoever else took part.
activities_out as (
  select a.activity_id, coalesce(o.text, d.text, c.text, l.text) as text
  from activities a
  left join accounts_left_out o on o.account_id = a.account_id
  left join deals_out d on d.deal_id = a.deal_id
  left join contacts_out c on c.contact_id = a.contact_id
  left join leads_out l on l.lead_id = a.lead_id
  where o.text is not null or (a.account_id is null and coalesce(d.text, c.text, l.text) is not null)
)
select 'accounts' as object, 'account' as entity, account_id as id, text from accounts_left_out
union all select 'contacts', 'contact', contact_id, text from contacts_out
union all select 'deals', 'deal', deal_id, text from deals_out
union all select 'leads', 'lead', lead_id, text from leads_out
union all select 'activities', 'activity', activity_id, text from activities_out;

insert into left_out by name
with places as (
  select 'accounts' as object, account_id as id, source_file, source_row from accounts
  union all select 'contacts', contact_id, source_file, source_row from contacts
  union all select 'deals', deal_id, source_file, source_row from deals
  union all select 'leads', lead_id, source_file, source_row from leads
  union all select 'activities', activity_id, source_file, source_row from activities
)
select 'of accounts that you leave out: ' || r.text as reason, r.object, r.id, p.source_file, p.source_row
from rows_left_out r
join places p on p.object = r.object and p.id = r.id;

delete from accounts where account_id in (select id from rows_left_out where object = 'accounts');
delete from contacts where contact_id in (select id from rows_left_out where object = 'contacts');
delete from deals where deal_id in (select id from rows_left_out where object = 'deals');
delete from leads where lead_id in (select id from rows_left_out where object = 'leads');
delete from activities where activity_id in (select id from rows_left_out where object = 'activities');
delete from activity_links where activity_id in (select id from rows_left_out where object = 'activities');
delete from deal_contacts where deal_id in (select id from rows_left_out where object = 'deals');
delete from line_items where deal_id in (select id from rows_left_out where object = 'deals');
delete from changes where (entity, id) in (select (entity, id) from rows_left_out);
drop table rows_left_out;
