-- Who bought again within a year? One row per account first won 365 to 1,095 days ago; a hit won another deal on a later
-- day within 365 days, renewals left out; value = days to it.
with wins as (
  select account_id, closed_on, amount_base, is_renewal(deal_kind) as renews
  from decided
  where outcome = 'won' and account_id is not null
),
firsts as (
  select account_id, min(closed_on) as first_on
  from wins
  group by account_id
  having min(closed_on) between getvariable('as_of')::date - 1095 and getvariable('as_of')::date - 365
),
later as (
  select
    firsts.account_id,
    min(wins.closed_on) filter (not wins.renews) as again_on,
    sum(wins.amount_base) filter (not wins.renews) as amount,
    bool_or(wins.renews) as renewed
  from firsts
    join wins
      on wins.account_id = firsts.account_id and wins.closed_on between firsts.first_on + 1 and firsts.first_on + 365
  group by firsts.account_id
)
select
  firsts.account_id as case_id,
  seller.rep,
  'account' as subject_kind,
  firsts.account_id as subject_id,
  firsts.account_id,
  null::varchar as deal_id,
  firsts.first_on as happened_on,
  later.again_on is not null as hit,
  (later.again_on - firsts.first_on)::double as value,
  null::double as x,
  null::varchar as part,
  later.amount,
  null::boolean as censored,
  case when later.renewed and later.again_on is null then 'renewed' end as note
from firsts
  left join later on later.account_id = firsts.account_id
  left join accounts as account on account.account_id = firsts.account_id
  left join rep_of as seller on seller.person_id = account.owner
