-- The latest no of each account, one row each: the last deal lost after a proposal; where no stage is known, the last one lost.
create or replace view latest_noes as
select deal.account_id, max(deal.closed_on) as no_on, arg_max(deal.deal_id, (deal.closed_on, deal.deal_id)) as deal_id
from decided as deal left join proposals as proposal on proposal.deal_id = deal.deal_id
where deal.outcome = 'lost'
  and deal.account_id is not null
  and (proposal.deal_id is not null or not exists (select 1 from proposals))
group by deal.account_id;
