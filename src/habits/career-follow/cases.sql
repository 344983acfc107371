-- Who left a customer, and did we follow them? One row per contact who left; a hit is the same person, by name or by their own
-- mail address, as a contact of another account that was created later.
with known as (
  select
    *,
    name_key(name) as name_key,
    lower(email) as mail,
    least(
      case when left_on <= getvariable('as_of')::date then left_on end,
      case when bounced_on <= getvariable('as_of')::date then bounced_on end
    ) as gone_on
  from contacts
  where not is_shared_mailbox(email)
),
gone as (
  select * from known where gone_on is not null
),
again as (
  select gone.contact_id, other.created_on, gone.gone_on
  from gone join known as other on other.name_key = gone.name_key
  where other.contact_id <> gone.contact_id and other.account_id <> gone.account_id
  union all
  select gone.contact_id, other.created_on, gone.gone_on
  from gone join known as other on other.mail = gone.mail
  where other.contact_id <> gone.contact_id and other.account_id <> gone.account_id
),
found as (
  select
    contact_id,
    min(created_on) filter (created_on > gone_on and created_on <= getvariable('as_of')::date) as found_on,
    bool_or(created_on is null) as is_undated
  from again
  group by contact_id
)
select
  gone.contact_id as case_id,
  seller.rep,
  'contact' as subject_kind,
  gone.contact_id as subject_id,
  gone.account_id,
  null::varchar as deal_id,
  gone.gone_on as happened_on,
  case
    when found.found_on is not null then true
    when found.is_undated or gone.account_id is null or coalesce(gone.name_key, gone.mail) is null then null
    else false
  end as hit,
  (found.found_on - gone.gone_on)::double as value,
  null::double as x,
  null::varchar as part,
  null::double as amount,
  null::boolean as censored,
  concat_ws(', ', gone.name, case when gone.left_on = gone.gone_on then 'left' else 'mail bounced' end) as note
from gone
  left join found on found.contact_id = gone.contact_id
  left join accounts as account on account.account_id = gone.account_id
  left join rep_of as seller on seller.person_id = account.owner
