-- Rows dated after the day looked from: the audit leaves them out, and lists them here.
create or replace view dated_after as
select 'deals' as object, deal_id as id, created_at::date as dated_on, source_file, source_row from deals
where created_at::date > as_of_day()
union all
select 'leads', lead_id, created_at::date, source_file, source_row from leads where created_at::date > as_of_day()
union all
select 'accounts', account_id, created_on, source_file, source_row from accounts where created_on > as_of_day()
union all
select 'contacts', contact_id, created_on, source_file, source_row from contacts where created_on > as_of_day()
union all
select 'activities', a.activity_id,
  happened_at(a.kind, a.starts_at, a.done_at, a.due_on, a.created_at)::date, a.source_file, a.source_row
from activities a
where a.state = 'done' and happened_at(a.kind, a.starts_at, a.done_at, a.due_on, a.created_at)::date > as_of_day();
