-- Which proposals have gone quiet? One row per open deal that reached a proposal and was not touched lately.
select
  cases.case_id as item_id,
  cases.rep,
  cases.account_id,
  cases.deal_id,
  coalesce(deal.name, cases.deal_id) as label,
  coalesce(days_words(cases.value) || ' since the last touch', 'no touch in the files') as reason,
  cases.happened_on + getvariable('romance_days')::integer as due_on,
  cases.amount,
  chance.win_rate,
  'call' as means
from peers_romance_after_proposal as cases
  left join deals as deal on deal.deal_id = cases.deal_id
  left join deal_chances as chance on chance.deal_id = cases.deal_id
where not cases.hit
