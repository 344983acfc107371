-- Who is on pace for the quota? One row per rep and period with an amount to reach that holds as-of; value = won in the
-- period ÷ the quota to date, a hit 1 or more; x = the quota. Goals that others are parts of are left out.
with goals as (
  select
    seller.rep,
    quota.starts_on,
    quota.ends_on,
    lower(coalesce(quota.metric, 'amount')) as metric,
    quota.amount::double
    * case
      when quota.currency is null or coalesce(getvariable('base_currency'), '') in ('', upper(trim(quota.currency))) then 1
      else rate.rate
    end as amount
  from quotas as quota
    join rep_of as seller on seller.person_id = quota.owner
    left join setting_rates as rate on upper(rate.currency) = upper(trim(quota.currency))
  where seller.rep is not null
    and quota.amount > 0
    and quota.is_parent is distinct from true
    and getvariable('as_of')::date between quota.starts_on and quota.ends_on
),
-- Goals in calls, meetings or deals are no amounts. Of several kinds of amounts the largest is the whole.
by_metric as (
  select rep, starts_on, ends_on, case when count(*) = count(amount) then sum(amount) end as amount
  from goals
  where regexp_matches(metric, 'amount|revenue|value|umsatz|montant|importe|valor|ingresos|receita|chiffre')
    or not regexp_matches(
      metric,
      'count|number|quantity|units|calls|meetings|visits|emails|leads|activit|deals (won|created)|created|booked|anzahl|stück|nombre|cantidad|número|quantidade'
    )
  group by rep, starts_on, ends_on, metric
),
paced as (
  select
    rep,
    starts_on,
    ends_on,
    max(amount) as quota,
    getvariable('as_of')::date - starts_on + 1 as days_passed,
    ends_on - starts_on + 1 as days
  from by_metric
  group by rep, starts_on, ends_on
),
won as (
  select paced.rep, paced.starts_on, paced.ends_on, sum(deal.amount_base)::double as amount
  from paced join decided as deal on deal.rep = paced.rep and deal.closed_on between paced.starts_on and paced.ends_on
  where deal.outcome = 'won'
  group by paced.rep, paced.starts_on, paced.ends_on
)
select
  paced.rep || '|' || paced.starts_on || '|' || paced.ends_on as case_id,
  paced.rep,
  'period' as subject_kind,
  paced.rep || '|' || paced.starts_on || '|' || paced.ends_on as subject_id,
  null::varchar as account_id,
  null::varchar as deal_id,
  paced.starts_on as happened_on,
  case
    when paced.days_passed * 4 >= paced.days
      then coalesce(won.amount, 0) * paced.days >= paced.quota * paced.days_passed
  end as hit,
  coalesce(won.amount, 0) * paced.days / (paced.quota * paced.days_passed) as value,
  paced.quota as x,
  null::varchar as part,
  coalesce(won.amount, 0) as amount,
  null::boolean as censored,
  'from ' || paced.starts_on || ' to ' || paced.ends_on
  || case when paced.quota is null then ', in a currency without a rate' else '' end
  || case when paced.days_passed * 4 < paced.days then ', under a quarter of it passed' else '' end as note
from paced
  left join won on won.rep = paced.rep and won.starts_on = paced.starts_on and won.ends_on = paced.ends_on
