-- Who is owed a thank-you? One row per first meeting, win and referral of the last 14 days, or young enough to be in time,
-- without one; of a referral whoever gave it. Who is not on record cannot be thanked.
with owed as (
  select *
  from peers_thank_yous
  where (not hit and happened_on > getvariable('as_of')::date - 14)
    or (hit is null and happened_on + getvariable('thank_days')::integer > getvariable('look_day')::date)
),
named as (
  select
    owed.*,
    case
      when owed.part = 'referral' then coalesce(referrer.name, referring.name)
      when owed.account_id is not null then coalesce(account.name, owed.account_id)
    end as whom
  from owed
    left join accounts as account on account.account_id = owed.account_id
    left join deals as deal on deal.deal_id = owed.deal_id
    left join contacts as referrer on referrer.contact_id = deal.referred_by_contact_id
    left join accounts as referring on referring.account_id = deal.referred_by_account_id
)
select
  named.case_id as item_id,
  named.rep,
  named.account_id,
  named.deal_id,
  named.whom as label,
  case named.part
    when 'first meeting' then 'you met for the first time'
    when 'win' then 'they bought'
    else 'they gave a referral'
  end
  || case
    when named.happened_on = getvariable('as_of')::date then ' today'
    else ' ' || days_words(getvariable('as_of')::date - named.happened_on) || ' ago'
  end as reason,
  named.happened_on + getvariable('thank_days')::integer as due_on,
  coalesce(named.amount, chance.amount) as amount,
  case when named.amount is not null then coalesce(own.win_rate, team.win_rate) else chance.win_rate end as win_rate,
  'message' as means
from named
  cross join team_win_rate as team
  left join deal_chances as own on own.deal_id = named.deal_id
  left join account_chances as chance on chance.account_id = named.account_id
where named.whom is not null
