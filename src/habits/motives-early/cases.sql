-- In which deals was the need known before the proposal? One row per deal whose proposal was made in the window; a hit
-- has a need or goal filled on an earlier day, by its changes; value = days from the first to the proposal.
with made as (
  select deal.*, seller.rep, proposal.proposed_on
  from proposals as proposal
    join deals as deal on deal.deal_id = proposal.deal_id
    left join rep_of as seller on seller.person_id = deal.owner
  where proposal.proposed_on > getvariable('as_of')::date - getvariable('window_days')::integer
),
-- What the first change found there was there from the beginning, and so is what never changed. Of a deal open on an
-- earlier day that had no change by then nobody knows.
filled as (
  select
    id as deal_id,
    -- The plain arg_min would pass over a first change from nothing.
    arg_min_null(before, changed_at) is not null as from_start,
    min(changed_at::date) filter (after is not null) as filled_on
  from changes
  where entity = 'deal' and field = 'need' and changed_at::date <= getvariable('as_of')::date
  group by id
),
judged as (
  select
    made.*,
    case
      when filled.deal_id is not null then filled.from_start
      when known.is_live or known.is_decided then known.need is not null
    end as from_start,
    filled.filled_on
  from made
    left join filled on filled.deal_id = made.deal_id
    left join known_deals as known on known.deal_id = made.deal_id
)
select
  deal_id as case_id,
  rep,
  'deal' as subject_kind,
  deal_id as subject_id,
  account_id,
  deal_id,
  proposed_on as happened_on,
  from_start or coalesce(filled_on < proposed_on, false) as hit,
  case when not from_start then proposed_on - filled_on end::double as value,
  null::double as x,
  null::varchar as part,
  amount_base as amount,
  null::boolean as censored,
  case
    when from_start then 'filled from the start'
    when filled_on < proposed_on then 'filled before the proposal'
    when filled_on >= proposed_on then 'filled later'
    when from_start is null then 'not told for that day'
    else 'never filled'
  end as note
from judged
