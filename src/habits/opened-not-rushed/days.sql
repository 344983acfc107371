-- How long after its beginning is a proposal made? One row per deal whose proposal was made in the window; value = days
-- from the deal's creation to it.
select
  deal.deal_id as case_id,
  seller.rep,
  'deal' as subject_kind,
  deal.deal_id as subject_id,
  deal.account_id,
  deal.deal_id,
  proposal.proposed_on as happened_on,
  null::boolean as hit,
  case when proposal.proposed_on >= deal.created_at::date then proposal.proposed_on - deal.created_at::date end::double
    as value,
  null::double as x,
  case
    when deal.status in ('won', 'lost') and deal.closed_on <= getvariable('as_of')::date then deal.status
  end as part,
  deal.amount_base as amount,
  null::boolean as censored,
  null::varchar as note
from proposals as proposal
  join deals as deal on deal.deal_id = proposal.deal_id
  left join rep_of as seller on seller.person_id = deal.owner
where proposal.proposed_on > getvariable('as_of')::date - getvariable('window_days')::integer
