-- How much was won in each month? One row per whole month, and the month that still runs; wins where no amount is known.
with whole as (
  select happened_on as month, sum(value) as won, sum(x) as wins, count(amount) > 0 as is_money
  from cases_steady_results
  group by happened_on
),
running as (
  select
    max(months.to_on) + 1 as month,
    coalesce(sum(deal.amount_base), 0)::double as amount,
    count(deal.deal_id)::double as wins
  from (select max(to_on) as to_on from last_whole_months) as months
    left join (
      select deal.closed_on, deal.deal_id, deal.amount_base
      from decided as deal
      where deal.outcome = 'won' and deal.rep in (select rep from cases_steady_results)
    ) as deal on deal.closed_on > months.to_on
)
select month::varchar as month, won, wins, is_money, true as is_whole from whole
union all
select running.month::varchar, case when kind.is_money then running.amount else running.wins end, running.wins,
  kind.is_money, false
from running cross join (select bool_or(is_money) as is_money from whole having count(*) > 0) as kind
where running.month <= getvariable('as_of')::date
order by month
