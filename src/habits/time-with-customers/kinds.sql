-- Whom do we talk to? One row per kind of account that a touch was with.
select part as kind, (count(*))::double as touches
from cases_time_with_customers
group by part
order by part is null, touches desc, part
