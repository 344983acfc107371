-- Who is a rep on the day looked from: people who sell, and have neither left nor been switched off; or as the team says.
create or replace macro is_rep_then(said, kind, active, left_on) as
  coalesce(said, kind = 'rep' and coalesce(left_on > as_of_day(), active is distinct from false));

create or replace view reps as
select person_id as rep, coalesce(name, person_id) as name
from sellers
where is_rep_then(is_rep, kind, active, left_on);

-- Every person, with themselves as rep or null.
create or replace view rep_of as
select person_id, case when is_rep_then(is_rep, kind, active, left_on) then person_id end as rep
from sellers;
