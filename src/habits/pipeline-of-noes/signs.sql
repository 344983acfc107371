-- Which signs do the open deals show? One row per sign that the files can tell, over the open deals of the filter.
with told as (
  select sign, case_id
  from cases_pipeline_of_noes as cases, unnest(string_split(coalesce(cases.note, ''), ', ')) as words(sign)
),
whole as (
  select count(*)::double as deals from cases_pipeline_of_noes
)
select told.sign, count(*)::double as deals, whole.deals as of_deals, sum(cases.amount)::double as amount
from told cross join whole join cases_pipeline_of_noes as cases on cases.case_id = told.case_id
where told.sign <> ''
group by told.sign, whole.deals
order by deals desc, told.sign
