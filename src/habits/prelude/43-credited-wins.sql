-- Wins as they lead to others, one row per account and day with a win, and per win without an account: what one account
-- bought on one day is one win, of the owner of the largest. A table, as is the next: several charts read it, some many times.
create or replace table win_units as
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
)
select won.unit_id, won.account_id, won.closed_on, won.rep, won.deal_id, total.amount, total.deals,
  coalesce(account.name, won.account_id) as name
from won
  join (select unit_id, sum(amount_base) as amount, count(*) as deals from won group by unit_id) as total
    on total.unit_id = won.unit_id
  left join accounts as account on account.account_id = won.account_id
where won.place = 1;

-- Which win led to which, one row per later win: to the latest win, within 365 days before it, of its account or of who
-- referred one of its deals; ties by name and then id.
create or replace table credited_wins as
with sources as (
  select unit_id, closed_on, account_id from win_units where account_id is not null
  union
  select coalesce(account_id || '|' || closed_on, deal_id), closed_on, referred_by_account_id
  from decided
  where outcome = 'won' and referred_by_account_id is not null
  union
  select coalesce(deal.account_id || '|' || deal.closed_on, deal.deal_id), deal.closed_on, contact.account_id
  from decided as deal join contacts as contact on contact.contact_id = deal.referred_by_contact_id
  where deal.outcome = 'won' and contact.account_id is not null
)
select
  sources.unit_id,
  arg_min(earlier.unit_id, (sources.closed_on - earlier.closed_on, earlier.name, earlier.account_id)) as to_unit
from sources
  asof join win_units as earlier on earlier.account_id = sources.account_id and earlier.closed_on < sources.closed_on
where earlier.closed_on >= sources.closed_on - 365
group by sources.unit_id;
