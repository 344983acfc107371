import { fallback, main, type Answer, type Told } from './world/case';
import { after, dayOf, inside, plus } from './world/days';
import { placesOf } from './world/ranks';
import type { World } from './world/world';
import { leadTouches } from './world/leads';

/** The quarter of leads with the lowest value: two touches or more within two weeks. */
export function smallLeads(world: World): Answer {
  const { day } = world;
  if (!world.hasTouches) return null;
  if (!world.filled('leads', 'value')) return smallDeals(world);
  const leads = world.tables.leads.filter((lead) => lead.created_at !== null && world.inWindow(dayOf(lead.created_at)));
  const places = placesOf(leads, (lead) => lead.value);
  const cases = leads.flatMap((lead): Told[] => {
    const on = dayOf(lead.created_at as string);
    const out = lead.status_meaning === 'disqualified' && inside(lead.closed_on, '', plus(on, 14));
    if ((places.get(lead) ?? 1) >= 0.25 || on > plus(day, -14) || out) return [];
    const rep = world.rep(lead.owner);
    const touches = leadTouches(world, lead).filter((act) => after(act.on, on, 1, 14));
    const found = world.found(touches.length >= 2, rep, plus(on, 1), plus(on, 14));
    const gone = lead.status_meaning === 'disqualified' && lead.closed_on === null;
    return [{ case_id: lead.lead_id as string, rep, happened_on: on, hit: found === false && gone ? null : found }];
  });
  return main(cases);
}

function smallDeals(world: World): Answer {
  if (!world.filled('deals', 'amount_base') || !world.filled('deals', 'created_at')) return null;
  const deals = world.deals.filter((deal) => world.inWindow(deal.created));
  const places = placesOf(deals, (deal) => deal.money);
  const cases = deals.flatMap((deal): Told[] => {
    const on = deal.created as string;
    const out = deal.outcome === 'lost' && inside(deal.closed_on, '', plus(on, 14));
    if ((places.get(deal) ?? 1) >= 0.25 || on > plus(world.day, -14) || out) return [];
    const rep = world.rep(deal.owner);
    const touches = world.onDeal(deal).filter((act) => after(act.on, on, 1, 14));
    const found = world.found(touches.length >= 2, rep, plus(on, 1), plus(on, 14));
    const gone = deal.outcome === 'undated' && deal.status === 'lost';
    return [{ case_id: deal.id, rep, happened_on: on, hit: found === false && gone ? null : found }];
  });
  return fallback(cases);
}
