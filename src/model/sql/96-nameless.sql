-- Owners that no file names: they stand as the ids that other records hold. One row each, with how much they own.
create or replace view nameless_owners as
with owned as (
  select owner from deals
  union all select owner from accounts
  union all select owner from activities
  union all select owner from leads
)
select p.person_id, count(*) as owns
from people p
join owned o on o.owner = p.person_id
where p.name = p.person_id
  -- A number, or a long word with digits in it; a login or an address is a name enough.
  and regexp_full_match(p.person_id, '[0-9]+|[0-9A-Za-z_:{}-]{12,}')
  and regexp_matches(p.person_id, '[0-9]')
group by p.person_id;
