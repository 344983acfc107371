-- What is known of an account on the day looked from? One row; the only parameter is its id. An account that only deals
-- name is one too.
with this as (
  select ?::varchar as account_id
),
sold as (
  select
    (count(*) filter (outcome = 'won'))::double as won,
    (count(*) filter (outcome = 'lost'))::double as lost,
    min(closed_on) filter (outcome = 'won') as first_won_on,
    coalesce(
      sum(amount_base) filter (
        outcome = 'won' and closed_on > as_of_day() - coalesce(getvariable('customer_amount_days'), 730)
      ),
      0
    )::double as won_amount
  from decided semi join this on this.account_id = decided.account_id
),
standing as (
  select count(*)::double as open, sum(amount_base)::double as open_amount
  from open_deals_then semi join this on this.account_id = open_deals_then.account_id
),
touched as (
  select count(*)::double as touches, max(happened_on)::varchar as last_touch_on
  from touches semi join this on this.account_id = touches.account_id
)
select
  coalesce(account.name, this.account_id) as account_name,
  coalesce(owner.name, account.owner) as owner_name,
  account.kind,
  account.tier,
  account.industry,
  account.region,
  account.created_on::varchar as created_on,
  case when account.last_activity_on <= as_of_day() then account.last_activity_on end::varchar as last_activity_on,
  sold.* replace (sold.first_won_on::varchar as first_won_on),
  standing.*,
  touched.*,
  coalesce(getvariable('customer_amount_days'), 730)::double as amount_days,
  exists (select 1 from touches) as has_touches
from this
  left join accounts as account on account.account_id = this.account_id
  left join people as owner on owner.person_id = account.owner
  cross join sold
  cross join standing
  cross join touched
