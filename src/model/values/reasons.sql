-- Which reasons do the files give for losses? One row per text and way of standing.
select coalesce(loss_reason, loss_note) as text, is_won, is_closed, is_active, status, count(*)::double as count
from in_deals
where coalesce(loss_reason, loss_note) is not null
group by all
order by count desc, text;
