-- Which deals has an account had by the day looked from? One row per deal, the oldest first; the only parameter is the
-- account's id. A deal that is open has no day on which it ended.
with told as (
  select
    deal.deal_id,
    deal.name,
    deal.owner,
    deal.created_at::date as from_on,
    case when standing.deal_id is null then deal.closed_on end as to_on,
    case when standing.deal_id is null then deal.status else 'open' end as state,
    case when standing.deal_id is null then deal.amount_base else standing.amount_base end as amount,
    case when standing.deal_id is null then deal.loss_reason end as reason,
    case when standing.deal_id is not null then standing.stage end as stage
  from deals as deal
    left join open_deals_then as standing on standing.deal_id = deal.deal_id
  where deal.account_id = ?
    and (standing.deal_id is not null or (deal.status in ('won', 'lost') and coalesce(deal.closed_on <= as_of_day(), true)))
)
select
  told.deal_id,
  coalesce(told.name, told.deal_id) as deal_name,
  coalesce(owner.name, told.owner) as owner_name,
  told.from_on::varchar as from_on,
  told.to_on::varchar as to_on,
  told.state,
  told.amount::double as amount,
  told.reason,
  told.stage
from told
  left join people as owner on owner.person_id = told.owner
order by coalesce(told.from_on, told.to_on) nulls last, told.deal_id
