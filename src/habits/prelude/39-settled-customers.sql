-- Customers whose contact is judged, one row each: those won for the first time lately are left out.
create or replace table settled_customers as
select *
from customers
where first_won_on is null
  or first_won_on <= getvariable('look_day')::date - coalesce(getvariable('new_customer_days'), 90);
