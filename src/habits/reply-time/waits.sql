-- How long did messages wait? One row per band of working hours.
select cases.part as band, count(*)::double as cases
from cases_reply_time as cases
group by cases.part
