-- What is at stake, for all lists: what a deal and an account are worth on the day looked from, and how often deals are won.
create or replace macro days_words(n) as case when n = 1 then '1 day' else n::integer || ' days' end;

-- Wins of the deals decided in 730 days, one row.
create or replace view team_win_rate as
select avg((outcome = 'won')::double) as win_rate
from decided
where closed_on > getvariable('as_of')::date - 730;

-- Open deals by how often deals that reached their stage were won, one row each.
create or replace view deal_chances as
select
  deal.deal_id,
  deal.account_id,
  deal.expected_close_on,
  deal.amount_base as amount,
  coalesce(rate.win_rate, team.win_rate) as win_rate
from open_deals as deal
  cross join team_win_rate as team
  left join stage_win_rates as rate
    on rate.pipeline is not distinct from deal.pipeline and rate.stage = coalesce(deal.stage, deal.last_open_stage);

-- Accounts by their open deal that is worth most, else by what they bought, one row each with either.
create or replace view account_chances as
with best as (
  select account_id, max_by(amount, amount * win_rate) as amount, max_by(win_rate, amount * win_rate) as win_rate
  from deal_chances
  where account_id is not null and amount * win_rate is not null
  group by account_id
)
select
  coalesce(best.account_id, customer.account_id) as account_id,
  coalesce(best.amount, customer.won_730) as amount,
  coalesce(best.win_rate, team.win_rate) as win_rate
from best
  full join customers as customer on customer.account_id = best.account_id
  cross join team_win_rate as team;
