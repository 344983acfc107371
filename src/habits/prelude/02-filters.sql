-- Whether the filters leave what is of this rep and has these segments: as the views of cases judge theirs, for queries
-- that count something else.
create or replace macro is_chosen(rep, team, industry, region, tier, deal_kind, source_kind, pipeline) as
  (getvariable('rep') is null or rep = getvariable('rep'))
  and (getvariable('only_team') is null or team = getvariable('only_team'))
  and (getvariable('only_industry') is null or industry = getvariable('only_industry'))
  and (getvariable('only_region') is null or region = getvariable('only_region'))
  and (getvariable('only_tier') is null or tier = getvariable('only_tier'))
  and (getvariable('only_deal_kind') is null or deal_kind = getvariable('only_deal_kind'))
  and (getvariable('only_source_kind') is null or source_kind = getvariable('only_source_kind'))
  and (getvariable('only_pipeline') is null or pipeline = getvariable('only_pipeline'));

-- Deals that the filters leave, one row each with their seller.
create or replace view chosen_deals as
select deal.deal_id, seller.rep
from deals as deal
  left join rep_of as seller on seller.person_id = deal.owner
  left join people as person on person.person_id = seller.rep
  left join accounts as account on account.account_id = deal.account_id
where is_chosen(
  seller.rep,
  person.team,
  account.industry,
  account.region,
  account.tier,
  deal.deal_kind,
  deal.source_kind,
  deal.pipeline
);
