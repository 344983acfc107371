-- Which accounts are called so? One row per account, those that begin with the words first, twenty at most. The first
-- parameter is the words, in small letters without accents, parted by spaces: all of them must occur.
with told as (
  select account_id, name, lower(strip_accents(name)) as folded
  from accounts
  where name is not null
)
select account_id, name as account_name
from told
where len(list_filter(string_split($1, ' '), lambda word: not contains(folded, word))) = 0
order by starts_with(folded, $1) desc, folded, account_id
limit 20
