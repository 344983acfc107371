-- When each deal first came into each stage, by history: one row per deal and stage. What was only seen between two
-- exports has no day of its own, and leaves other stages untold.
create or replace table stage_entries as
with steps as (
  select c.id as deal_id, c.after as stage, c.changed_at as entered_at
  from changes c
  where c.entity = 'deal' and c.field = 'stage' and c.after is not null and c.is_seen is distinct from true
  union all
  -- The first change also tells where the deal was from its beginning.
  select c.id, arg_min(c.before, c.changed_at), any_value(d.created_at)
  from changes c
  join deals d on d.deal_id = c.id
  where c.entity = 'deal' and c.field = 'stage' and c.is_seen is distinct from true
  group by c.id
)
select s.deal_id, d.pipeline, s.stage, min(s.entered_at) as entered_at
from steps s
join deals d on d.deal_id = s.deal_id
where s.stage is not null
group by s.deal_id, d.pipeline, s.stage;
