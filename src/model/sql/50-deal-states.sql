-- How each deal stands: one row per deal, with its stage by name and open, won or lost.
create or replace table deal_states as
with named as (
  select
    d.key as deal_id,
    coalesce(pl.pipeline, d.pipeline, l.pipeline, '') as pipeline,
    coalesce(l.stage, d.stage) as stage,
    w.word,
    bool_or(d.is_won) over (partition by d.file_no) as wins_marked,
    d.is_won,
    d.is_closed,
    d.is_active,
    d.probability,
    coalesce(d.closed_on, d.won_on, d.lost_on) as ended_at
  from rows_deals d
  left join stage_labels l on l.stage_id = d.stage
  left join pipeline_labels pl on pl.pipeline_id = d.pipeline
  left join meaning_status w on w.text = d.status
)
select
  n.deal_id,
  n.pipeline,
  n.stage,
  m.meaning,
  coalesce(m.closing, false) as closing,
  case
    when word = 'deleted' then 'deleted'
    when is_won then 'won'
    when is_closed and (not is_won or wins_marked) then 'lost'
    when is_closed = false then 'open'
    when word is not null then word
    when meaning in ('won', 'lost') and not coalesce(m.closing, false) then meaning
    when not is_active then 'lost'
    when probability >= 1 and ended_at is not null then 'won'
    when probability <= 0 and ended_at is not null then 'lost'
    when is_closed then 'lost'
    else 'open'
  end as status
from named n
left join meaning_stage m on m.pipeline = n.pipeline and m.stage = n.stage;

-- Of each deal with history: its last open stage, and the day on which it went to won or lost.
create or replace table deal_histories as
with steps as (
  select c.id as deal_id, c.changed_at, c.after as stage, 1 as turn, c.is_seen from changes c
  where c.entity = 'deal' and c.field = 'stage'
  union all
  select c.id, c.changed_at, c.before, 0, c.is_seen from changes c
  where c.entity = 'deal' and c.field = 'stage' and c.before is not null
)
select
  t.deal_id,
  arg_max(t.stage, (t.changed_at, t.turn)) filter (m.meaning not in ('won', 'lost') and not m.closing)
    as last_open_stage,
  max(t.changed_at) filter (t.turn = 1 and t.is_seen is distinct from true and (m.meaning in ('won', 'lost') or m.closing))::date as ended_on
from steps t
join deal_states d on d.deal_id = t.deal_id
join meaning_stage m on m.pipeline = d.pipeline and m.stage = t.stage
group by t.deal_id;
