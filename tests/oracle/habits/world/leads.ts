import { dayOf } from './days';
import type { Lead } from './rows';
import { rowsBy } from './rows-by';
import { inTime, type Act } from './touches';
import type { World } from './world';

/** Touches of a lead, or of the contact, account or deal that it became. */
export function leadTouches(world: World, lead: Lead): Act[] {
  const acts = [
    ...rowsBy(world.touches, 'lead_id')(lead.lead_id),
    ...(lead.contact_id === null ? [] : world.withContact(lead.contact_id)),
    ...world.onAccount(lead.account_id),
    ...(lead.deal_id === null ? [] : rowsBy(world.touches, 'deal_id')(lead.deal_id)),
  ];
  return [...new Set(acts)].sort(inTime);
}

/** Made by as-of, and neither converted nor disqualified by then. */
export function isOpenLead(world: World, lead: Lead): boolean {
  const made = lead.created_at === null || dayOf(lead.created_at) <= world.asOf;
  if (!made || world.isPast(lead.converted_on)) return false;
  if (lead.status_meaning === null || lead.status_meaning === 'open') return true;
  const ended = lead.status_meaning === 'converted' ? (lead.converted_on ?? lead.closed_on) : lead.closed_on;
  return ended !== null && ended > world.asOf;
}
