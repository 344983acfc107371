-- How old are the noes, and what came of each? One row per account whose latest no is 730 days old at most, the thousand
-- largest; state = looked (touched in time, or a new deal), missed, due (now, with nothing since), early, unknown.
with young as (
  select noes.account_id, noes.no_on, getvariable('look_day')::date - noes.no_on as age, seller.rep, deal.amount_base as amount
  from latest_noes as noes
    left join accounts as account on account.account_id = noes.account_id
    left join deals as deal on deal.deal_id = noes.deal_id
    left join rep_of as seller on seller.person_id = account.owner
    left join people as person on person.person_id = seller.rep
  where noes.no_on between getvariable('look_day')::date - getvariable('fresh_to_days')::integer + 1
      and getvariable('look_day')::date
    and is_chosen(
      seller.rep,
      person.team,
      account.industry,
      account.region,
      account.tier,
      deal.deal_kind,
      deal.source_kind,
      deal.pipeline
    )
),
looked as (
  select young.account_id
  from young join touches as touch on touch.account_id = young.account_id
  where touch.happened_on >= young.no_on + getvariable('fresh_from_days')::integer
  union
  select young.account_id
  from young join deals as deal on deal.account_id = young.account_id
  where deal.created_at::date > young.no_on and deal.created_at::date <= getvariable('as_of')::date
),
noes as (
  select
    young.account_id,
    young.rep,
    young.age,
    young.amount,
    case
      when looked.account_id is not null then 'looked'
      when young.age >= getvariable('fresh_from_days')::integer then 'due'
      else 'early'
    end as state
  from young left join looked on looked.account_id = young.account_id
  union all
  select account_id, rep, value, amount, case when hit then 'looked' when not hit then 'missed' else 'unknown' end
  from cases_fresh_look
)
select
  noes.account_id as case_id,
  noes.account_id as account,
  coalesce(account.name, noes.account_id) as label,
  noes.rep,
  noes.age::double as age,
  noes.amount::double as amount,
  noes.state,
  count(*) over ()::double as accounts
from noes left join accounts as account on account.account_id = noes.account_id
order by noes.amount desc nulls last, label, noes.account_id
limit 1000
