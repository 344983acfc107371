-- The latest no of each account, one row each: the last deal lost after a proposal; where no stage is known, the last one lost.
create or replace view latest_noes as
select deal.account_id, max(deal.closed_on) as no_on, arg_max(deal.deal_id, (deal.closed_on, deal.deal_id)) as deal_id
from decided as deal left join proposals as proposal on proposal.deal_id = deal.deal_id
where deal.outcome = 'lost'
  and deal.account_id is not null
  and (proposal.deal_id is not null or not exists (select 1 from proposals))
group by deal.account_id;

-- Since when each of them stands and what came of it, one row each: age in days on the day looked from; is_looked = a touch
-- fresh_from_days after the no or later, or a new deal after it; rep = of the account's owner; amount = what was lost.
create or replace view noes_since as
with noes as materialized (
  select account_id, no_on, deal_id from latest_noes
),
looked as (
  select noes.account_id
  from noes join touches as touch on touch.account_id = noes.account_id
  where touch.happened_on >= noes.no_on + getvariable('fresh_from_days')::integer
  union
  select noes.account_id
  from noes join deals as deal on deal.account_id = noes.account_id
  where deal.created_at::date > noes.no_on and deal.created_at::date <= getvariable('as_of')::date
)
select
  noes.account_id,
  noes.deal_id,
  noes.no_on,
  getvariable('look_day')::date - noes.no_on as age,
  looked.account_id is not null as is_looked,
  seller.rep,
  deal.amount_base as amount
from noes
  left join looked on looked.account_id = noes.account_id
  left join deals as deal on deal.deal_id = noes.deal_id
  left join accounts as account on account.account_id = noes.account_id
  left join rep_of as seller on seller.person_id = account.owner;

-- Those that the filters leave.
create or replace view chosen_noes as
select noes.*
from noes_since as noes
  left join accounts as account on account.account_id = noes.account_id
  left join deals as deal on deal.deal_id = noes.deal_id
  left join people as person on person.person_id = noes.rep
where is_chosen(
  noes.rep,
  person.team,
  account.industry,
  account.region,
  account.tier,
  deal.deal_kind,
  deal.source_kind,
  deal.pipeline
);
