-- The day that the audit looks from unless told: the last day with something on it and 3 events in its 7 days.
insert into audit_day
with created as (
  select 'deals' as object, created_at::date as day from deals
  union all select 'accounts', created_on from accounts
  union all select 'contacts', created_on from contacts
  union all select 'leads', created_at::date from leads
),
created_days as (
  select object, day, count(*) as n from created where day is not null group by object, day
),
events as (
  select happened_on as day, count(*) as n from touch_rows group by happened_on
  union all
  select closed_on, count(*) from deals where status in ('won', 'lost') and closed_on is not null group by closed_on
  union all
  -- A day on which over a fifth of the records began is an import's, and no day of work.
  select day, n
  from (select *, sum(n) over (partition by object) as total from created_days)
  where total < 20 or n <= 0.2 * total
),
days as (
  select day, sum(n) as n from events where day <= getvariable('last_modified')::date group by day
),
weeks as (
  select day, sum(n) over (order by day range between interval 6 days preceding and current row) as n from days
)
select coalesce(
  max(day) filter (n >= 3),
  max(day),
  getvariable('last_modified')::date
)
from weeks;

set variable files_day = (select max(as_of) from audit_day);

-- The newest values are taken for those of that day: what led to them happened by then, though its file may be younger.
update changes set changed_at = (select max(as_of) from audit_day)::timestamp
where is_seen and changed_at > (select max(as_of) from audit_day);
