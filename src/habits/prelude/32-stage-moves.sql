-- Deals that came a stage further, one row per move: to a later place in their pipeline, or won. A table,
-- since the changes are many and the moves few.
create or replace table advances as
select move.id as deal_id, deal.account_id, move.changed_at::date as happened_on
from changes as move
  join deals as deal on deal.deal_id = move.id
  join stages as earlier on earlier.pipeline is not distinct from deal.pipeline and earlier.stage = move.before
  join stages as later on later.pipeline is not distinct from deal.pipeline and later.stage = move.after
where move.entity = 'deal'
  and move.field = 'stage'
  and later.stage_meaning <> 'lost'
  and later.position > earlier.position
  and move.changed_at::date <= getvariable('as_of')::date
union
select deal.deal_id, deal.account_id, deal.closed_on
from decided as deal
where deal.outcome = 'won';
