-- Which fresh looks are due now? One row: accounts whose latest no is fresh_from_days to fresh_to_days days old, with no touch in
-- that time and no new deal since the no; n = all whose no is that old.
with noes as (
  select *
  from latest_noes
  where no_on between getvariable('look_day')::date - getvariable('fresh_to_days')::integer
    and getvariable('look_day')::date - getvariable('fresh_from_days')::integer
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
  'due' as key,
  count(*) filter (looked.account_id is null)::double as value,
  count(*)::double as n
from noes
  left join looked on looked.account_id = noes.account_id
  left join accounts as account on account.account_id = noes.account_id
  left join deals as deal on deal.deal_id = noes.deal_id
  left join rep_of as seller on seller.person_id = account.owner
  left join people as person on person.person_id = seller.rep
where is_chosen(
  seller.rep,
  person.team,
  account.industry,
  account.region,
  account.tier,
  deal.deal_kind,
  deal.source_kind,
  deal.pipeline
)
