-- Deals won or lost by the day looked from, one row each. cycle_days is unknown where a deal ends before it begins.
create or replace view decided as
select d.*, d.status as outcome, r.rep,
  case when d.closed_on >= d.created_at::date then (d.closed_on - d.created_at::date)::double end as cycle_days
from deals d
left join rep_of r on r.person_id = d.owner
where d.status in ('won', 'lost') and d.closed_on <= as_of_day();

-- What history says of each deal on the day looked from, one row per deal with history. Of moves of one moment the
-- furthest is the last.
create or replace view deals_then as
select
  id as deal_id,
  arg_max(after, (changed_at, stage.position)) filter (field = 'stage') as stage,
  try_cast(arg_max(after, changed_at) filter (field = 'amount') as decimal(18, 2)) as amount,
  try_cast(arg_max(after, changed_at) filter (field = 'expected_close_on') as date) as expected_close_on,
  arg_max(after, changed_at) filter (field = 'next_step') as next_step,
  arg_max(after, changed_at) filter (field = 'need') as need
from changes
  left join deals as deal on deal.deal_id = id
  left join stages as stage on field = 'stage' and stage.pipeline is not distinct from deal.pipeline and stage.stage = after
where entity = 'deal' and changed_at::date <= as_of_day()
group by id;

-- Deals open on the day looked from, one row each. Today's values hold only for deals that are still open on the files'
-- own day; for any other day history speaks, or nothing does. Habits read the table open_deals, made of it once a look.
create or replace view open_deals_then as
with standing as (
  select d.*,
    d.status = 'open' and is_current() as is_live,
    -- An amount that today is blank says nothing of its rate; it needs none where all deals are in the base currency.
    coalesce(
      getvariable('one_currency') and getvariable('base_currency') = getvariable('files_currency'),
      d.currency is null
    ) as is_base
  from deals d
  where (d.created_at is null or d.created_at::date <= as_of_day())
    and (d.status = 'open' or d.closed_on > as_of_day())
)
select
  s.* exclude (is_live, is_base) replace (
    'open' as status,
    case when s.is_live then s.stage else t.stage end as stage,
    case when s.is_live then s.stage_meaning else g.stage_meaning end as stage_meaning,
    case when s.is_live then s.last_open_stage else t.stage end as last_open_stage,
    case when s.is_live then s.amount else t.amount end as amount,
    case
      when s.is_live then s.amount_base
      when s.amount = s.amount_base or (s.amount is null and s.is_base) then t.amount
      when s.amount <> 0 then (t.amount::double * (s.amount_base / s.amount))::decimal(18, 2)
    end as amount_base,
    null::date as closed_on,
    null::varchar as loss_reason,
    null::varchar as loss_kind,
    case when s.is_live then s.expected_close_on else t.expected_close_on end as expected_close_on,
    case when s.is_live then s.need else t.need end as need,
    case when s.is_live then s.next_step else t.next_step end as next_step,
    case when s.is_live then s.next_step_on end as next_step_on,
    case when s.is_live then s.probability end as probability,
    case when s.last_activity_on <= as_of_day() then s.last_activity_on end as last_activity_on
  ),
  r.rep
from standing s
left join deals_then t on t.deal_id = s.deal_id
left join stages g on g.pipeline is not distinct from s.pipeline and g.stage = t.stage
left join rep_of r on r.person_id = s.owner;

-- Decided deals that nobody dated, per rep; total counts the dated ones too.
create or replace view undated_decided as
select r.rep,
  (count(*) filter (d.closed_on is null))::double as n,
  count(*)::double as total
from deals d
left join rep_of r on r.person_id = d.owner
where d.status in ('won', 'lost') and (d.closed_on is null or d.closed_on <= as_of_day())
group by r.rep;
