-- Which accounts have one of these names? One row per account, twenty at most; the only parameter is the names, parted by
-- the unit separator.
select account_id, name as account_name
from accounts
where name in (select unnest(string_split($1, chr(31))))
order by account_name, account_id
limit 20
