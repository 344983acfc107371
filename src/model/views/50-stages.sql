-- The open stages that each deal had reached by the day looked from; entered_on is null where no history dates it.
-- Habits read the tables deal_stages and proposals, made of this view and the next once a look.
create or replace view deal_stages_then as
with standing as (
  select deal_id, pipeline, last_open_stage,
    coalesce(status in ('won', 'lost') and closed_on <= as_of_day(), false) as is_decided,
    status = 'won' as is_won,
    status = 'open' and is_current() as is_live
  from deals
),
dated as (
  select distinct deal_id from stage_entries where told_at::date <= as_of_day()
),
entered as (
  select *
  from stage_entries
  where told_at::date <= as_of_day() and coalesce(entered_at::date <= as_of_day(), true)
)
select d.deal_id, s.pipeline, s.stage, s.stage_meaning, s.position, e.entered_at::date as entered_on
from standing d
join stages s on s.pipeline is not distinct from d.pipeline and s.stage_meaning not in ('won', 'lost')
left join entered e on e.deal_id = d.deal_id and e.stage = s.stage
left join stages l on l.pipeline is not distinct from d.pipeline and l.stage = d.last_open_stage
left join dated h on h.deal_id = d.deal_id
-- A deal without a creation day came into its first stage on a day that nobody knows, before what followed.
where (e.deal_id is not null and (e.entered_at is not null or d.is_decided or d.is_live))
  or (d.is_won and d.is_decided)
  or (h.deal_id is null and s.position <= l.position and (d.is_decided or d.is_live));

-- Deals that reached a proposal, one row each, with its first day where history tells it.
create or replace view proposals_then as
select deal_id, min(entered_on) as proposed_on
from deal_stages_then
where stage_meaning in ('proposal', 'negotiation')
group by deal_id;
