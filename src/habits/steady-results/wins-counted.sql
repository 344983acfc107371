-- How many deals did each rep win in each month? One row per rep and one of the last twelve whole months, between the
-- person's first and last day; value = wins.
select
  reps.rep || '|' || months.from_on as case_id,
  reps.rep,
  'period' as subject_kind,
  reps.rep || '|' || months.from_on as subject_id,
  null::varchar as account_id,
  null::varchar as deal_id,
  months.from_on as happened_on,
  null::boolean as hit,
  count(deal.deal_id)::double as value,
  count(deal.deal_id)::double as x,
  null::varchar as part,
  null::double as amount,
  null::boolean as censored,
  null::varchar as note
from reps
  cross join last_whole_months as months
  join people as person on person.person_id = reps.rep
  left join decided as deal
    on deal.rep = reps.rep
    and case when deal.outcome = 'won' then deal.closed_on end between months.from_on and months.to_on
where coalesce(person.started_on <= months.from_on, true) and coalesce(person.left_on >= months.to_on, true)
group by reps.rep, months.from_on
