-- Who may have changed sides? One row per contact whose name is at another account too, the newer of the two: a list to look
-- through, since nothing says that anybody left.
with known as (
  select *, name_key(name) as name_key from contacts where not is_shared_mailbox(email) and account_id is not null
),
several as (
  select name_key from known where name_key is not null group by name_key having count(distinct account_id) > 1
),
placed as (
  select
    known.*,
    row_number() over (
      partition by known.name_key order by known.created_on nulls first, known.contact_id
    ) as place,
    first_value(known.account_id) over (
      partition by known.name_key order by known.created_on nulls first, known.contact_id
    ) as first_account
  from known semi join several on several.name_key = known.name_key
  where coalesce(known.created_on, getvariable('as_of')::date) <= getvariable('as_of')::date
)
select
  placed.contact_id as case_id,
  seller.rep,
  'contact' as subject_kind,
  placed.contact_id as subject_id,
  placed.account_id,
  null::varchar as deal_id,
  placed.created_on as happened_on,
  null::boolean as hit,
  null::double as value,
  null::double as x,
  null::varchar as part,
  null::double as amount,
  null::boolean as censored,
  placed.name as note
from placed
  left join accounts as account on account.account_id = placed.account_id
  left join rep_of as seller on seller.person_id = account.owner
where placed.place > 1 and placed.account_id <> placed.first_account
