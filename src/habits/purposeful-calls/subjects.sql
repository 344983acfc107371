-- What do subjects name? One row per kind of subject.
select part, count(*)::double as cases from cases_purposeful_calls group by part order by cases desc, part
