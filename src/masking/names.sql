-- By which names are people, accounts, contacts, leads and deals known? One row per name, as it is written, with a hash
-- of it that nobody can make without the salt (the only parameter). A name that several have is told of the first kind.
with said as (
  select 1 as rank, case kind when 'rep' then 'rep' else 'person' end as kind, name from people
  union all select 2, 'account', name from accounts
  union all select 3, 'contact', name from contacts
  union all select 4, 'lead', company from leads
  union all select 4, 'lead', name from leads
  union all select 5, 'deal', name from deals
)
select name, arg_min(kind, rank) as kind, left(sha256(? || chr(10) || name), 16) as hash
from said
where trim(name) <> ''
group by name;
