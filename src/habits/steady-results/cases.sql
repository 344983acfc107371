-- How much did each rep win in each month? One row per rep and one of the last twelve whole months, between the
-- person's first and last day; value = the amount won, x = wins.
with won as (
  select months.month, deal.rep, coalesce(sum(deal.amount_base), 0)::double as amount, count(*) as wins
  from decided as deal join last_whole_months as months on deal.closed_on between months.from_on and months.to_on
  where deal.outcome = 'won' and deal.rep is not null
  group by months.month, deal.rep
)
select
  reps.rep || '|' || months.from_on as case_id,
  reps.rep,
  'period' as subject_kind,
  reps.rep || '|' || months.from_on as subject_id,
  null::varchar as account_id,
  null::varchar as deal_id,
  months.from_on as happened_on,
  null::boolean as hit,
  coalesce(won.amount, 0) as value,
  coalesce(won.wins, 0)::double as x,
  null::varchar as part,
  coalesce(won.amount, 0) as amount,
  null::boolean as censored,
  null::varchar as note
from reps
  cross join last_whole_months as months
  join people as person on person.person_id = reps.rep
  left join won on won.rep = reps.rep and won.month = months.month
where coalesce(person.started_on <= months.from_on, true) and coalesce(person.left_on >= months.to_on, true)
