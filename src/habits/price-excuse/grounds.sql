-- What was missing where the price was an excuse? One row per ground, over the price-led losses of the filter that can
-- be judged.
with told as (
  select ground, case_id
  from cases_price_excuse as cases, unnest(string_split(cases.note, ', ')) as words(ground)
  where cases.hit
),
whole as (
  select count(hit)::double as losses from cases_price_excuse
)
select told.ground, count(*)::double as losses, whole.losses as of_losses, sum(cases.amount)::double as amount
from told cross join whole join cases_price_excuse as cases on cases.case_id = told.case_id
group by told.ground, whole.losses
order by losses desc, told.ground
