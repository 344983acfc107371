-- Which open deals should be asked for their no? One row per open deal with the signs of one.
select
  cases.case_id as item_id,
  cases.rep,
  cases.account_id,
  cases.deal_id,
  coalesce(deal.name, cases.deal_id) as label,
  cases.note as reason,
  chance.expected_close_on as due_on,
  cases.amount,
  chance.win_rate,
  'call' as means
from peers_pipeline_of_noes as cases
  left join deals as deal on deal.deal_id = cases.deal_id
  left join deal_chances as chance on chance.deal_id = cases.deal_id
where cases.hit
