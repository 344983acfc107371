-- How long did leads wait for their first touch? One row per band of working hours, or of days.
select cases.part as band, count(*)::double as cases
from cases_speed_to_first_touch as cases
group by cases.part
