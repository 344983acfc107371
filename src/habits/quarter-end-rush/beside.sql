-- What does the rush cost? One row per figure: how much larger the discounts of its wins are, and how many of its wins
-- of 365 to 730 days ago were followed by another within a year, against all other wins.
with discounts as (
  select cases.hit, deal.discount_share
  from cases_quarter_end_rush as cases join deals as deal on deal.deal_id = cases.deal_id
  where cases.part = 'won' and deal.discount_share is not null
),
bought as (
  select distinct account_id, closed_on
  from decided
  where outcome = 'won' and account_id is not null and not is_renewal(deal_kind)
),
earlier as (
  select
    fiscal_quarter_end(deal.closed_on) - deal.closed_on < getvariable('rush_days')::integer as is_rush,
    coalesce(again.closed_on <= deal.closed_on + 365, false) as is_repeated
  from decided as deal
    semi join chosen_deals as chosen on chosen.deal_id = deal.deal_id
    asof left join bought as again on again.account_id = deal.account_id and again.closed_on > deal.closed_on
  where deal.outcome = 'won'
    and deal.account_id is not null
    and deal.closed_on between getvariable('as_of')::date - 730 and getvariable('as_of')::date - 365
)
select 'discount_gap' as key,
  case
    when least(count(*) filter (hit), count(*) filter (not hit)) >= 5
      then avg(discount_share) filter (hit) - avg(discount_share) filter (not hit)
  end as value,
  count(*)::double as n
from discounts
union all
select 'repeated_rush', case when count(*) >= 5 then avg(is_repeated::double) end, count(*)::double
from earlier
where is_rush
union all
select 'repeated_rest', case when count(*) >= 5 then avg(is_repeated::double) end, count(*)::double
from earlier
where not is_rush
