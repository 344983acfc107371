-- Deals as they are known on the day looked from, one row each, whatever became of them: those decided by then as they
-- ended, those open then as they stood. What today's columns say of those still open holds for the files' own day alone:
-- is_live.
create or replace view known_deals as
select
  known.deal_id,
  known.stage,
  known.last_open_stage,
  known.amount_base,
  known.need,
  today.status = 'open' and is_current() as is_live,
  false as is_decided
from open_deals as known join deals as today on today.deal_id = known.deal_id
union all
select deal_id, stage, last_open_stage, amount_base, need, false, true
from deals
where status in ('won', 'lost') and coalesce(closed_on <= getvariable('as_of')::date, true);
