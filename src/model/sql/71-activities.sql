-- Activities, one row each: what kind, what became of it, and which thing it belongs to.
create or replace table activity_addresses as
with mails as (
  select key as activity_id, unnest(regexp_extract_all(lower(address), '[^\s;,<>()"]+@[^\s;,<>()"]+')) as mail
  from rows_activities
  where contains(address, '@')
),
own_domains as (
  select distinct domain_of(email) as domain from people where email is not null and not is_free_mail(domain_of(email))
)
select m.activity_id, m.mail, c.contact_id, p.person_id,
  p.person_id is null and o.domain is null as outside
from mails m
left join contact_keys c on c.kind = 'mail' and c.key = m.mail
left join person_keys p on p.kind = 'mail' and p.key = m.mail
left join own_domains o on o.domain = domain_of(m.mail);

insert into activities by name
-- Warehouses keep what an activity is linked to in tables of their own: there the first of each kind counts.
with linked as (
  select
    id_key(activity_id) as key,
    arg_min(first_id(deal_id), (source_row, deal_id)) as deal_id,
    arg_min(first_id(account_id), (source_row, account_id)) as account_id,
    arg_min(first_id(contact_id), (source_row, contact_id)) as contact_id,
    arg_min(first_id(lead_id), (source_row, lead_id)) as lead_id
  from rows_links
  where activity_id is not null
  group by id_key(activity_id)
),
ids as (
  select
    a.*,
    coalesce(first_id(a.deal_id), k.deal_id) as deal_cell,
    coalesce(first_id(a.account_id), k.account_id) as account_cell,
    coalesce(first_id(a.contact_id), k.contact_id) as contact_cell,
    coalesce(first_id(a.lead_id), k.lead_id) as lead_cell,
    first_id(a.regarding_id) as regarding_cell
  from rows_activities a
  left join linked k on k.key = a.key
),
addressed as (
  select activity_id, any_value(contact_id) filter (outside) as contact_id, bool_or(outside) as outside
  from activity_addresses
  group by activity_id
),
told as (
  select
    i.*,
    kt.kind as kind_kind,
    ks.kind as subkind_kind,
    st.state as state_word,
    coalesce(oc.unanswered, ok.unanswered, os.unanswered, false) as unanswered,
    coalesce(dd.direction, ds.direction, dk.direction, dsub.direction) as way,
    dd.direction is not null or coalesce(i.seconds, 0) > 0 as rang,
    o.person_id as owner,
    th.kind as regarding_kind,
    id_key(th.key) as regarding_key,
    am.account_id as named_account,
    cr.contact_id as named_contact,
    dn.deal_id as named_deal,
    ln.lead_id as named_lead,
    rm.account_id as regarding_account,
    rm.contact_id as regarding_contact,
    rm.deal_id as regarding_deal,
    ad.contact_id as mail_contact,
    ad.outside
  from ids i
  left join meaning_activity kt on kt.text = i.kind
  left join meaning_activity ks on ks.text = i.subkind
  left join meaning_state st on st.text = i.state
  left join meaning_outcome oc on oc.text = i.outcome
  left join meaning_outcome ok on ok.text = i.kind and ok.unanswered
  left join meaning_outcome os on os.text = i.subkind and os.unanswered
  left join meaning_direction dd on dd.text = i.direction
  left join meaning_direction ds on ds.text = i.state
  left join meaning_direction dk on dk.text = i.kind
  left join meaning_direction dsub on dsub.text = i.subkind
  left join owner_map o on o.ref_id = coalesce(i.owner_id, '') and o.ref_name = coalesce(i.owner_name, '')
  left join thing_ids th on th.key = case when not is_prefixed(i.regarding_cell) then i.regarding_cell end
  left join account_map am on am.ref_id = '' and am.ref_name = i.account_name
  left join contact_refs cr on cr.ref_id = coalesce(i.contact_id, '') and cr.ref_name = i.contact_name
  left join lead_keys ln on ln.key = person_key(i.lead_name)
  left join deal_keys dn on dn.key = lower(trim(i.deal_name))
  left join regarding_map rm on rm.text = i.regarding_name
  left join addressed ad on ad.activity_id = i.key
),
generic as (
  select *,
    case
      when not is_touch_kind(kind_kind) and not is_touch_kind(subkind_kind) and coalesce(kind_kind, '') <> 'note'
        then plain(subject)
    end as subject_words
  from told
),
kinds as (
  select
    *,
    case
      -- A task counts as what its subject says was done. A calendar entry is a meeting unless its type says more; a logged call is what its type says.
      when kind_kind = 'meeting' and is_touch_kind(subkind_kind) and starts_at is not null and due_on is null
        then subkind_kind
      when is_touch_kind(kind_kind) or kind_kind = 'note' then kind_kind
      when is_touch_kind(subkind_kind) or subkind_kind = 'note' then subkind_kind
      else coalesce(
        subject_kind(subject_words),
        case when rang then 'call' when kind_kind = 'other' and subkind_kind is null then 'other' else 'task' end
      )
    end as told_kind
  from generic
),
timed as (
  select *, happened_by(told_kind, starts_at, done_at, due_on, created_at) as dated_by,
    happened_at(told_kind, starts_at, done_at, due_on, created_at) as dated_at
  from kinds
),
states as (
  select *,
    case
      when state_word in ('cancelled', 'draft', 'missed') then state_word
      when unanswered and is_touch_kind(told_kind) and is_done is distinct from false then 'missed'
      when is_done then 'done'
      when is_done = false then 'open'
      when state_word is not null then state_word
      when done_at is not null then 'done'
      when told_kind = 'task' then 'open'
      when dated_at is null then 'open'
      else 'done'
    end as told_state
  from timed
)
select
  key as activity_id,
  told_kind as kind,
  way as direction,
  case when told_state = 'done' and dated_at::date > getvariable('record_end') then 'open' else told_state end as state,
  outcome,
  subject,
  body,
  owner,
  coalesce(
    pick_id('001', account_cell, regarding_cell, deal_cell, contact_cell, lead_cell),
    case when regarding_kind = 'account' then regarding_key end,
    named_account,
    regarding_account
  ) as account_id,
  coalesce(
    pick_id('003', contact_cell, lead_cell, regarding_cell, deal_cell, account_cell),
    case when regarding_kind = 'contact' then regarding_key end,
    named_contact,
    regarding_contact,
    mail_contact
  ) as contact_id,
  coalesce(
    pick_id('006', deal_cell, regarding_cell, account_cell, contact_cell, lead_cell),
    case when regarding_kind = 'deal' then regarding_key end,
    named_deal,
    regarding_deal
  ) as deal_id,
  coalesce(
    pick_id('00Q', lead_cell, contact_cell, regarding_cell, deal_cell, account_cell),
    case when regarding_kind = 'lead' then regarding_key end,
    named_lead
  ) as lead_id,
  created_at,
  due_on::date as due_on,
  starts_at,
  ends_at,
  done_at,
  case dated_by
    when 'starts' then starts_at_timed
    when 'done' then done_at_timed
    when 'due' then due_on_timed
    when 'created' then created_at_timed
  end as has_time,
  coalesce(
    minutes,
    seconds / 60,
    case
      when starts_at_timed and ends_at_timed and ends_at > starts_at and ends_at <= starts_at + interval 1 day
        then date_diff('minute', starts_at, ends_at)
    end
  ) as minutes,
  coalesce(is_mass, false)
    or coalesce(is_mass_mail(regarding_id), false) or coalesce(is_mass_mail(deal_id), false)
    or coalesce(is_mass_mail(account_id), false)
    or coalesce(told_kind = 'email' and is_mass_subject(subject), false)
    or coalesce(regexp_matches(subkind, '(?i)^list ?e-?mail$'), false) as is_mass,
  coalesce(is_automatic, false)
    or coalesce(told_kind = 'email' and is_automatic_subject(subject), false) as is_automatic,
  place,
  outside,
  source_file,
  source_row
from states;
