-- Each rep's customers by the amount won lately, one row each; those won for the first time lately are left out.
create or replace table largest_accounts as
select
  customer.rep,
  customer.account_id,
  customer.won_730,
  row_number() over (
    partition by customer.rep
    order by customer.won_730 desc, coalesce(account.name, customer.account_id), customer.account_id
  ) as place
from settled_customers as customer left join accounts as account on account.account_id = customer.account_id
where customer.rep is not null;
