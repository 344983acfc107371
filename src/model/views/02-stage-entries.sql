-- When each deal first came into each stage, by history: one row per deal and stage; told_at is the change that says so.
-- What was only seen between two exports has no day of its own, and leaves other stages untold.
create or replace table stage_entries as
with moves as (
  select c.id as deal_id, d.pipeline, d.created_at, c.before, c.after, c.changed_at, s.position
  from changes c
  join deals d on d.deal_id = c.id
  left join stages s on s.pipeline is not distinct from d.pipeline and s.stage = c.before
  where c.entity = 'deal' and c.field = 'stage' and c.is_seen is distinct from true
),
steps as (
  select deal_id, pipeline, after as stage, changed_at as entered_at, changed_at as told_at
  from moves
  union all
  -- The first change also tells where the deal was from its beginning; of several at one moment it is that from the
  -- earliest stage.
  select deal_id, any_value(pipeline), arg_min_null(before, (changed_at, position)), any_value(created_at), min(changed_at)
  from moves
  group by deal_id
)
select deal_id, pipeline, stage, min(entered_at) as entered_at, min(told_at) as told_at
from steps
where stage is not null
group by deal_id, pipeline, stage;
