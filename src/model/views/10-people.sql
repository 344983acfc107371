-- Who is a rep on the day looked from: people who sell, and have neither left nor been switched off; or as the team says.
create or replace view reps as
select p.person_id as rep, coalesce(p.name, p.person_id) as name
from people p
left join setting_people s on s.person_id = p.person_id
where coalesce(s.is_rep, p.kind = 'rep' and coalesce(p.left_on > as_of_day(), p.active is distinct from false));

-- Every person, with themselves as rep or null.
create or replace view rep_of as
select p.person_id, r.rep
from people p
left join reps r on r.rep = p.person_id;
