-- Which wins fell into which of the last twelve whole months? One row per rep who was there for all of them; where no
-- deal has an amount, each counts one.
with amounts as (
  select exists (select 1 from deals where amount_base is not null) as are_known
)
select
  deal.rep,
  list(months.month::double order by deal.closed_on, deal.deal_id) as months,
  list(case when amounts.are_known then coalesce(deal.amount_base, 0)::double else 1 end order by deal.closed_on, deal.deal_id)
    as amounts
from decided as deal
  cross join amounts
  join last_whole_months as months on deal.closed_on between months.from_on and months.to_on
  join people as person on person.person_id = deal.rep
where deal.outcome = 'won'
  and coalesce(person.started_on <= (select min(from_on) from last_whole_months), true)
  and coalesce(person.left_on >= (select max(to_on) from last_whole_months), true)
group by deal.rep
