-- People, one row each; the kind was told from title, name and what they own.
insert into people by name
select p.person_id, p.name, p.email, k.kind, coalesce(p.active, true) as active, p.team, m.person_id as manager,
  p.started_on, p.left_on, p.source_file, p.source_row
from all_people p
left join meaning_person k on k.person_id = p.person_id
left join manager_map m on m.text = p.manager;
