-- Which promises are open past their day? One row per call, meeting, visit or task that was due before as-of; amount = its open
-- deal's, else its account's.
select
  cases.case_id as item_id,
  cases.rep,
  cases.account_id,
  cases.deal_id,
  coalesce(account.name, deal.name, contact.name, 'somebody who is not on record') as label,
  concat_ws(', ', '“' || promise.subject || '”', days_words(getvariable('as_of')::date - cases.happened_on) || ' late') as reason,
  cases.happened_on as due_on,
  coalesce(own.amount, chance.amount) as amount,
  case when own.amount is not null then own.win_rate else chance.win_rate end as win_rate,
  case when cases.part in ('call', 'meeting') then cases.part else 'task' end as means
from peers_promises_kept as cases
  join activities as promise on promise.activity_id = cases.case_id
  left join accounts as account on account.account_id = cases.account_id
  left join deals as deal on deal.deal_id = cases.deal_id
  left join contacts as contact on contact.contact_id = promise.contact_id
  left join deal_chances as own on own.deal_id = cases.deal_id
  left join account_chances as chance on chance.account_id = cases.account_id
where not cases.hit
  and (promise.state is distinct from 'done' or promise.done_at::date > getvariable('as_of')::date)
  and cases.happened_on < getvariable('as_of')::date
