-- Whose referrals say who referred them? One row per referral deal created in the window.
select
  deal.deal_id as case_id,
  seller.rep,
  'deal' as subject_kind,
  deal.deal_id as subject_id,
  deal.account_id,
  deal.deal_id,
  deal.created_at::date as happened_on,
  deal.referred_by_contact_id is not null or deal.referred_by_account_id is not null as hit,
  null::double as value,
  null::double as x,
  null::varchar as part,
  deal.amount_base as amount,
  null::boolean as censored,
  deal.source as note
from deals as deal left join rep_of as seller on seller.person_id = deal.owner
where deal.source_kind = 'referral'
  and deal.created_at::date > getvariable('as_of')::date - getvariable('window_days')::integer
  and deal.created_at::date <= getvariable('as_of')::date
