-- Which tiers do accounts have? One row per tier in any case, as it is written most often.
select mode(trim(account.tier)) as name, count(*)::double as accounts
from accounts as account
where trim(account.tier) <> ''
group by lower(trim(account.tier))
order by name
