-- Who sells, unless they have left or been switched off, and what the team says of it: one row per person. A table, made anew
-- when the settings are written: nearly every query reads it, many several times.
create or replace table sellers as
select person.person_id, person.name, person.kind, person.active, person.left_on, said.is_rep
from people as person left join setting_people as said on said.person_id = person.person_id;
