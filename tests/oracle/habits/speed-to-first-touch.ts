import { groupBy } from './world/group';
import { fallback, main, type Answer, type Told } from './world/case';
import { between, dayOf, plus, workingHours } from './world/days';
import type { Act } from './world/touches';
import type { World } from './world/world';
import { leadTouches } from './world/leads';
import type { Lead } from './world/rows';

/** Inbound leads of the window: working hours to the first touch by a person; days where no time of day is known. */
export function speedToFirstTouch(world: World): Answer {
  const { day } = world;
  const inbound = (lead: Lead) => ['web', 'marketing', 'referral'].includes(lead.source_kind ?? '');
  if (!world.hasTouches || !world.tables.leads.some((lead) => inbound(lead) && lead.created_at !== null)) return null;
  const timed =
    world.tables.leads.some((lead) => lead.created_at !== null && !lead.created_at.endsWith('00:00:00')) &&
    world.touches.some((act) => act.has_time === true);
  const leads = world.tables.leads.filter((lead) => lead.created_at !== null && world.inWindow(dayOf(lead.created_at)));
  const batch = (lead: Lead) => (lead.created_at as string).slice(0, timed ? 16 : 10);
  const sizes = groupBy(leads, batch);
  const isBulk = (lead: Lead) => {
    const size = sizes.get(batch(lead))?.length ?? 0;
    return size > 20 || (leads.length >= 20 && size > leads.length * 0.2);
  };
  const took = (from: string, to: string) => (timed ? workingHours(from, to) : between(dayOf(from), dayOf(to)));
  const cases = leads
    .filter((lead) => inbound(lead) && !isBulk(lead))
    .flatMap((lead): Told[] => {
      const created = lead.created_at as string;
      const touches = leadTouches(world, lead).filter((act) => act.is_automatic !== true);
      const before = (act: Act) => (timed && act.has_time === true ? act.at < created : act.on < dayOf(created));
      if (touches.some(before)) return [];
      const out = lead.status_meaning === 'disqualified' && world.isPast(lead.closed_on) ? lead.closed_on : null;
      const end = out !== null && out < day ? out : day;
      const first = touches.find((act) => act.on <= end);
      const until = first?.at ?? (timed ? `${plus(end, 1)} 00:00:00` : end);
      const told = { case_id: lead.lead_id as string, rep: world.rep(lead.owner), happened_on: dayOf(created) };
      if (dayOf(created) > day) return [{ ...told, hit: null, value: null, censored: false }];
      const gone = lead.status_meaning === 'disqualified' && lead.closed_on === null && first === undefined;
      const known = !gone && end >= dayOf(created) && world.observed(told.rep, dayOf(created), first?.on ?? end);
      return [
        { ...told, hit: null, value: known ? took(created, until) : null, censored: known && first === undefined },
      ];
    });
  return timed ? main(cases) : fallback(cases);
}
