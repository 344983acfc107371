-- What are losses put down to? One row per kind of loss in the window, blank last.
select
  cases.part as kind,
  count(*)::double as losses,
  sum(cases.amount)::double as amount
from cases_price_led_losses as cases
group by cases.part
order by kind = 'blank', losses desc, kind
