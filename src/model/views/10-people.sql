-- Who is a rep on the day looked from: people who sell, and have neither left nor been switched off.
create or replace view reps as
select person_id as rep, coalesce(name, person_id) as name
from people
where kind = 'rep' and coalesce(left_on > as_of_day(), active is distinct from false);

-- Every person, with themselves as rep or null.
create or replace view rep_of as
select p.person_id, r.rep
from people p
left join reps r on r.rep = p.person_id;
