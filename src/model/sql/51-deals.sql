-- Deals, one row each. Closing days belong to decided deals alone; the day expected stands apart.
create or replace table deal_rows as
select
  d.* exclude (last_open_stage),
  s.pipeline as pipeline_name,
  s.stage as stage_name,
  case when s.closing and s.status in ('won', 'lost') then s.status else s.meaning end as stage_meaning,
  s.status as outcome,
  case
    when s.status = 'won' then coalesce(d.won_on::date, d.closed_on::date, h.ended_on)
    when s.status = 'lost' then coalesce(d.lost_on::date, d.closed_on::date, h.ended_on)
  end as ended_on,
  case
    when s.status <> 'open' and coalesce(h.last_open_stage, d.last_open_stage) is not null
      then coalesce(h.last_open_stage, d.last_open_stage)
    when s.meaning not in ('won', 'lost') and not (s.closing and s.status <> 'open') then s.stage
  end as last_open_stage,
  case when s.status = 'won' then coalesce(nullif(d.closed_amount, 0), d.amount) else d.amount end as final_amount
from rows_deals d
join deal_states s on s.deal_id = d.key
left join deal_histories h on h.deal_id = d.key
where s.status <> 'deleted';

insert into left_out by name
select 'deleted in the CRM' as reason, 'deals' as object, d.key as id, d.source_file, d.source_row
from rows_deals d
join deal_states s on s.deal_id = d.key and s.status = 'deleted';

-- Amounts are added in one currency: the team's, else the base that the files name, else the commonest that was not
-- converted from.
set variable files_currency = (
  select coalesce(
    (
      select currency_key(base_currency) from deal_rows where base_currency is not null
      group by all order by count(*) desc, 1 limit 1
    ),
    (
      select currency_key(currency) from deal_rows
      where currency is not null and final_amount is not null and (amount_base is null or amount_base = amount)
      group by all order by count(*) desc, 1 limit 1
    ),
    ''
  )
);
set variable base_currency = coalesce(getvariable('given_base_currency'), getvariable('files_currency'));
-- An amount without a currency is in the only one there is; where there are several, nobody knows.
set variable one_currency = (
  select count(distinct currency_key(currency)) <= 1
    and bool_and(coalesce(currency_key(currency) = getvariable('files_currency'), true))
  from deal_rows
);
create or replace macro currency_or_only(t) as coalesce(
  currency_key(t),
  case
    when getvariable('one_currency') then coalesce(nullif(getvariable('files_currency'), ''), getvariable('base_currency'))
  end
);
-- What one unit is worth in the base currency: one row per currency that can be added up.
create or replace table known_rates as
select getvariable('base_currency') as currency, 1::double as rate
union all
select currency, rate from setting_rates where currency <> getvariable('base_currency');

-- Over a fifth created on one day, or ended before they began: that day is the import's, and says nothing.
set variable deals_imported = (
  with days as (
    select created_at::date as day, count(*) as n from deal_rows where created_at is not null group by day
  )
  select
    coalesce(sum(n), 0) >= 20 and (
      max(n) > 0.2 * sum(n)
      or (
        select count(*) filter (ended_on < created_at::date) > 0.2 * count(*)
        from deal_rows
        where ended_on is not null and created_at is not null
      )
    )
  from days
);

insert into left_out by name
select 'creation dates are those of an import' as reason, 'deals' as object, key as id, source_file, source_row
from deal_rows
where getvariable('deals_imported') and created_at is not null;

insert into deals by name
-- Warehouses keep a deal's company in a table of its own.
with companies as (
  select first_id(deal_id) as deal_id, arg_min(first_id(account_id), (source_row, account_id)) as account_id
  from rows_links
  where activity_id is null and deal_id is not null and account_id is not null
  group by first_id(deal_id)
)
select
  d.key as deal_id,
  d.name,
  coalesce(a.account_id, k.account_id, c.account_id) as account_id,
  o.person_id as owner,
  b.person_id as created_by,
  d.pipeline_name as pipeline,
  d.stage_name as stage,
  d.stage_meaning,
  d.outcome as status,
  d.final_amount as amount,
  d.currency,
  -- What the export converted itself is of the deal's own day, and goes before a rate of today.
  coalesce(
    rb.rate * case when d.amount <> 0 then d.amount_base::double * (d.final_amount / d.amount) else d.amount_base end,
    d.final_amount::double * rd.rate
  )::decimal(18, 2) as amount_base,
  case when not getvariable('deals_imported') then d.created_at end as created_at,
  d.ended_on as closed_on,
  coalesce(d.expected_close_on, case when d.outcome = 'open' then d.closed_on end)::date as expected_close_on,
  coalesce(d.source, d.source_detail) as source,
  coalesce(sk.kind, 'unknown') as source_kind,
  coalesce(first_id(d.referred_by_contact_id), ri.contact_id, rc.contact_id) as referred_by_contact_id,
  coalesce(
    first_id(d.referred_by_account_id),
    case when ri.contact_id is null then rj.account_id end,
    case when ri.contact_id is null and rc.contact_id is null then ra.account_id end
  )
    as referred_by_account_id,
  case when d.outcome = 'lost' then coalesce(d.loss_reason, d.loss_note) end as loss_reason,
  case when d.outcome = 'lost' then coalesce(lk.kind, 'blank') end as loss_kind,
  d.competitor,
  d.list_amount,
  coalesce(
    d.discount_share,
    case when d.list_amount > 0 and d.final_amount between 0 and d.list_amount then 1 - d.final_amount / d.list_amount end
  ) as discount_share,
  d.deal_kind,
  d.need,
  d.next_step,
  d.next_step_on::date as next_step_on,
  d.probability,
  d.last_activity_on::date as last_activity_on,
  d.last_open_stage,
  d.source_file,
  d.source_row
from deal_rows d
left join known_rates rd on rd.currency = currency_or_only(d.currency)
left join known_rates rb
  on rb.currency
    = coalesce(currency_key(d.base_currency), nullif(getvariable('files_currency'), ''), getvariable('base_currency'))
left join account_map a on a.ref_id = coalesce(d.account_id, '') and a.ref_name = coalesce(d.account_name, '')
left join owner_map o on o.ref_id = coalesce(d.owner_id, '') and o.ref_name = coalesce(d.owner_name, '')
left join owner_map b on b.ref_id = coalesce(d.created_by_id, '') and b.ref_name = coalesce(d.created_by_name, '')
left join contact_refs cr on cr.ref_id = coalesce(d.contact_id, '') and cr.ref_name = coalesce(d.contact_name, '')
left join contacts c on c.contact_id = cr.contact_id
left join meaning_source sk on sk.text = coalesce(d.source, d.source_detail)
left join meaning_loss lk on lk.text = coalesce(d.loss_reason, d.loss_note)
left join companies k on k.deal_id = d.key
left join contact_keys ri on ri.kind = 'id' and ri.key = id_key(d.referred_by)
left join account_keys rj on rj.kind = 'id' and rj.key = id_key(d.referred_by)
left join contact_keys rc on rc.kind = 'name' and rc.key = person_key(d.referred_by)
left join account_keys ra on ra.kind = 'name' and ra.key = company_key(d.referred_by);

insert into left_out by name
select
  case
    when currency is null then 'amounts without a currency are not added up: the others are in several'
    else 'amounts in ' || currency_key(currency) || ' are not added up: no rate to ' || getvariable('base_currency')
  end as reason,
  'deals' as object, deal_id as id, source_file, source_row
from deals
where amount is not null and amount_base is null;

-- Names of deals that tell exactly one.
create or replace table deal_keys as
select lower(trim(name)) as key, any_value(deal_id) as deal_id
from deals
where name is not null
group by lower(trim(name))
having count(*) = 1;

insert into deal_contacts by name
with roles as (
  select first_id(deal_id) as deal_id, first_id(contact_id) as contact_id, role, added_on::date as added_on, source_file,
    source_row
  from rows_deal_contacts
  where deal_id is not null and contact_id is not null
),
-- A deal's own cell may hold several contacts.
cells as (
  select key as deal_id, id_key(trim(unnest(string_split_regex(contact_id, '[;,]')))) as contact_id, source_file, source_row
  from deal_rows
  where contact_id is not null
  union all
  select d.key, r.contact_id, d.source_file, d.source_row
  from deal_rows d
  join contact_refs r on r.ref_id = '' and r.ref_name = d.contact_name
  where d.contact_id is null and r.contact_id is not null
)
select * from roles
union all by name
select distinct on (deal_id, contact_id) deal_id, contact_id, source_file, source_row
from cells
where contact_id <> '' and (deal_id, contact_id) not in (select (deal_id, contact_id) from roles);
