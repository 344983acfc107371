-- How many later wins did each win lead to? One row per account and day with a win 365 to 1,095 days ago, and per win
-- without an account; value = wins within 365 days after it that are credited to it, of the account or of whom it
-- referred.
with won as (
  select
    deal.*,
    coalesce(deal.account_id || '|' || deal.closed_on, deal.deal_id) as unit_id,
    row_number() over (
      partition by coalesce(deal.account_id || '|' || deal.closed_on, deal.deal_id)
      order by deal.amount_base desc nulls last, deal.deal_id
    ) as place
  from decided as deal
  where deal.outcome = 'won'
),
units as (
  select won.unit_id, won.account_id, won.closed_on, won.rep, won.deal_id, total.amount, total.deals,
    coalesce(account.name, won.account_id) as name
  from won
    join (select unit_id, sum(amount_base) as amount, count(*) as deals from won group by unit_id) as total
      on total.unit_id = won.unit_id
    left join accounts as account on account.account_id = won.account_id
  where won.place = 1
),
-- Whose earlier win may have led to this one: the account itself, and who referred one of its deals.
sources as (
  select unit_id, closed_on, account_id from units where account_id is not null
  union
  select unit_id, closed_on, referred_by_account_id from won where referred_by_account_id is not null
  union
  select won.unit_id, won.closed_on, contact.account_id
  from won join contacts as contact on contact.contact_id = won.referred_by_contact_id
  where contact.account_id is not null
),
credited as (
  select
    sources.unit_id,
    arg_min(earlier.unit_id, (sources.closed_on - earlier.closed_on, earlier.name, earlier.account_id)) as to_unit
  from sources
    asof join units as earlier
      on earlier.account_id = sources.account_id and earlier.closed_on < sources.closed_on
  where earlier.closed_on >= sources.closed_on - 365
  group by sources.unit_id
),
later as (
  select to_unit, count(*) as wins from credited group by to_unit
)
select
  units.unit_id as case_id,
  units.rep,
  case when units.account_id is null then 'deal' else 'account' end as subject_kind,
  coalesce(units.account_id, units.deal_id) as subject_id,
  units.account_id,
  units.deal_id,
  units.closed_on as happened_on,
  null::boolean as hit,
  coalesce(later.wins, 0)::double as value,
  null::double as x,
  null::varchar as part,
  units.amount,
  null::boolean as censored,
  case when units.deals > 1 then units.deals || ' deals won that day' end as note
from units left join later on later.to_unit = units.unit_id
where units.closed_on between getvariable('as_of')::date - 1095 and getvariable('as_of')::date - 365
