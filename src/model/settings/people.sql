-- Who might be a rep? One row per person of the files: what the files make of them, and what they own.
with owned as (
  select owner, count(*) as n from deals group by owner
)
select
  person.person_id,
  coalesce(person.name, person.person_id) as name,
  coalesce(person.kind, 'other') as kind,
  coalesce(person.left_on <= as_of_day(), person.active = false, false) as gone,
  coalesce(owned.n, 0)::double as deals,
  (rep.rep is not null) as is_rep
from people as person
  left join owned on owned.owner = person.person_id
  left join reps as rep on rep.rep = person.person_id
order by name, person.person_id
