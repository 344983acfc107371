-- Deals open on the day looked from, stages reached by then and proposals made by then: what the model's views of these names
-- tell. Tables, since many habits read them and each reading of the views costs as much as a small habit.
create or replace table open_deals as from open_deals_then;
create or replace table deal_stages as from deal_stages_then;
create or replace table proposals as
select deal_id, min(entered_on) as proposed_on
from deal_stages
where stage_meaning in ('proposal', 'negotiation')
group by deal_id;
