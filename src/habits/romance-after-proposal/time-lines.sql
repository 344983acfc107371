-- What happened on the largest proposals since they were made? One row per open deal that has reached one, those without a
-- touch in romance_days first, the 24 largest; touches = the days of them after the proposal.
with chosen as (
  select
    *,
    count(*) over () as deals,
    count(*) filter (not hit) over () as silent,
    case when hit then 2 when hit is null then 1 else 0 end as standing
  from cases_romance_after_proposal
  order by standing, amount desc nulls last, case_id
  limit 24
),
touched as (
  select touch.deal_id, touch.happened_on
  from deal_touches as touch semi join chosen on chosen.deal_id = touch.deal_id
  union
  select deal_id, happened_on from chosen where happened_on is not null
),
days as (
  select touched.deal_id, list(touched.happened_on::varchar order by touched.happened_on) as touches
  from touched left join proposals as proposal on proposal.deal_id = touched.deal_id
  where touched.happened_on >= coalesce(proposal.proposed_on, touched.happened_on)
    and touched.happened_on <= getvariable('as_of')::date
  group by touched.deal_id
)
select
  chosen.case_id,
  chosen.account_id as account,
  coalesce(deal.name, chosen.case_id) as label,
  chosen.rep,
  chosen.amount::double as amount,
  chosen.value,
  chosen.hit,
  proposal.proposed_on::varchar as proposed_on,
  span.first_on::varchar as seen_from,
  coalesce(days.touches, []) as touches,
  greatest(getvariable('look_day')::date, (select max(happened_on) from chosen))::varchar as until,
  chosen.deals::double as deals,
  chosen.silent::double as silent
from chosen
  left join deals as deal on deal.deal_id = chosen.deal_id
  left join proposals as proposal on proposal.deal_id = chosen.deal_id
  left join days on days.deal_id = chosen.deal_id
  left join rep_spans as span on span.rep is not distinct from chosen.rep
order by chosen.standing, chosen.amount desc nulls last, chosen.case_id
