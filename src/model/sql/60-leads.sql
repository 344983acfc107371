-- Leads, one row each, with what they became.
insert into leads by name
select
  l.key as lead_id,
  coalesce(l.name, nullif(concat_ws(' ', l.first_name, l.last_name), '')) as name,
  l.company,
  mail_of(l.email) as email,
  o.person_id as owner,
  l.source,
  coalesce(sk.kind, 'unknown') as source_kind,
  l.status,
  case
    when l.is_converted or l.converted_on is not null or l.deal_id is not null then 'converted'
    else coalesce(m.meaning, 'open')
  end as status_meaning,
  l.value,
  l.created_at,
  l.closed_on::date as closed_on,
  l.converted_on::date as converted_on,
  coalesce(first_id(l.account_id), d.account_id) as account_id,
  first_id(l.contact_id) as contact_id,
  first_id(l.deal_id) as deal_id,
  l.source_file,
  l.source_row
from rows_leads l
left join owner_map o on o.ref_id = coalesce(l.owner_id, '') and o.ref_name = coalesce(l.owner_name, '')
left join meaning_source sk on sk.text = l.source
left join meaning_lead m on m.text = l.status
left join deals d on d.deal_id = first_id(l.deal_id);

-- Names of leads that tell exactly one.
create or replace table lead_keys as
select person_key(name) as key, any_value(lead_id) as lead_id
from leads
where person_key(name) is not null
group by person_key(name)
having count(*) = 1;
