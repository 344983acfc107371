-- Were deals courted between proposal and decision? One row per outcome: the share of 14-day blocks with a touch, of deals
-- decided in the window 28 days or more after their proposal; n = deals.
with waited as (
  select deal.deal_id, deal.outcome, proposal.proposed_on, ((deal.closed_on - proposal.proposed_on) // 14)::integer as blocks
  from decided as deal
    join proposals as proposal on proposal.deal_id = deal.deal_id
    semi join chosen_deals as chosen on chosen.deal_id = deal.deal_id
    left join rep_spans as span on span.rep is not distinct from deal.rep
  where deal.closed_on > getvariable('as_of')::date - getvariable('window_days')::integer
    and deal.closed_on - proposal.proposed_on >= 28
    and observed(span.first_on, span.last_on, proposal.proposed_on + 1, deal.closed_on)
),
touched as (
  select waited.deal_id, count(distinct (touch.happened_on - waited.proposed_on - 1) // 14) as blocks
  from waited join deal_touches as touch on touch.deal_id = waited.deal_id
  where touch.happened_on > waited.proposed_on and touch.happened_on <= waited.proposed_on + 14 * waited.blocks
  group by waited.deal_id
)
select
  'blocks_' || waited.outcome as key,
  coalesce(sum(touched.blocks), 0)::double / sum(waited.blocks)::double as value,
  count(*)::double as n
from waited left join touched on touched.deal_id = waited.deal_id
group by waited.outcome
order by waited.outcome desc
