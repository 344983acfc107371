-- Who was sent a survey in the window? One row; nothing is told where the texts cannot be read for it.
with surveyed as (
  select distinct account_id
  from tagged
  where tag = 'survey' and happened_on > getvariable('look_day')::date - getvariable('window_days')::integer
)
select
  'surveyed' as key,
  case
    when exists (select 1 from tag_facts where tag = 'survey' and computable)
      then count(surveyed.account_id) / nullif(count(*), 0)
  end as value,
  count(*)::double as n
from cases_customers_asked as cases left join surveyed on surveyed.account_id = cases.account_id
