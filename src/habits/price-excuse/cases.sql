-- In which losses that blame the price was the price never tested? One row per price-led loss of the window; a hit was
-- lost before a proposal or, where half of all losses have touches, with under excuse_touches of them or no decision
-- maker among those touched.
with losses as (
  select loss.case_id as deal_id, loss.hit as is_price, loss.rep, loss.account_id, loss.happened_on, loss.amount,
    deal.created_at::date as created_on, deal.pipeline
  from all_cases_price_led_losses as loss join deals as deal on deal.deal_id = loss.deal_id
),
-- Where a pipeline has no stage that means a proposal, nobody can tell how far a deal came.
proposing as (
  select distinct pipeline from stages where stage_meaning in ('proposal', 'negotiation')
),
staged as (
  select stage.deal_id, bool_or(stage.stage_meaning in ('proposal', 'negotiation')) as is_proposed
  from losses
    join deal_stages as stage on stage.deal_id = losses.deal_id
    join proposing on proposing.pipeline is not distinct from losses.pipeline
  group by stage.deal_id
),
-- What came after the loss was no try to win the deal.
touched as (
  select touch.deal_id, touch.activity_id, touch.contact_id
  from losses join deal_touches as touch on touch.deal_id = losses.deal_id
  where touch.happened_on <= losses.happened_on
),
counted as (
  select deal_id, count(*) as touches from touched group by deal_id
),
deciders as (
  select deal_id, contact_id from deal_contacts where is_decision_maker(role)
  union all
  select null, contact_id from contacts where is_decision_maker(role)
),
-- Titles speak only where no role names anybody.
deciding as (
  select deal_id, contact_id from deciders
  union all
  select null, contact_id
  from contacts
  where is_decision_title(title) and not exists (select 1 from deciders)
),
met as (
  select deal_id, contact_id from touched where contact_id is not null
  union
  select touched.deal_id, link.contact_id
  from touched join activity_links as link on link.activity_id = touched.activity_id
  where link.contact_id is not null
),
met_deciders as (
  select met.deal_id
  from met join deciding on deciding.contact_id = met.contact_id
  where deciding.deal_id is null or deciding.deal_id = met.deal_id
  group by met.deal_id
),
holds as (
  select
    (select count(*) from counted) >= 0.5 * (select count(*) from losses) as touches,
    exists (select 1 from deciding) as deciders
),
judged as (
  select
    losses.*,
    not staged.is_proposed as is_early,
    case when holds.touches then coalesce(counted.touches, 0) end as touches,
    case
      when not holds.touches then null
      when counted.touches >= getvariable('excuse_touches')::integer then false
      when observed(span.first_on, span.last_on, losses.created_on, losses.happened_on) then true
    end as is_thin,
    case
      when not holds.touches or not holds.deciders then null
      when met_deciders.deal_id is not null then false
      when observed(span.first_on, span.last_on, losses.created_on, losses.happened_on) then true
    end as is_undecided
  from losses
    cross join holds
    left join staged on staged.deal_id = losses.deal_id
    left join counted on counted.deal_id = losses.deal_id
    left join met_deciders on met_deciders.deal_id = losses.deal_id
    left join rep_spans as span on span.rep is not distinct from losses.rep
  where losses.is_price
)
select
  deal_id as case_id,
  rep,
  'deal' as subject_kind,
  deal_id as subject_id,
  account_id,
  deal_id,
  happened_on,
  case
    when is_early or is_thin or is_undecided then true
    when coalesce(is_early, is_thin, is_undecided) is not null then false
  end as hit,
  touches::double as value,
  null::double as x,
  null::varchar as part,
  amount,
  null::boolean as censored,
  nullif(
    concat_ws(
      ', ',
      case when is_early then 'before a proposal' end,
      case when is_thin then 'few touches' end,
      case when is_undecided then 'no decision maker touched' end
    ),
    ''
  ) as note
from judged
