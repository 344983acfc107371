-- How many accounts does each entry leave out? One row per entry.
select setting.text, count(gone.account_id)::double as accounts
from setting_accounts as setting left join accounts_left_out as gone on gone.text = setting.text
group by setting.text
order by setting.text
