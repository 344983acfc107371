import { main, type Answer } from './world/case';
import { last, plus, workingHours } from './world/days';
import type { Act } from './world/touches';
import { rowsBy } from './world/rows-by';
import type { World } from './world/world';

/** Incoming messages of the last 90 days: working hours to our next touch. */
export function replyTime(world: World): Answer {
  const { day } = world;
  const incoming = world.contactsMade.filter(
    (act) => ['email', 'message'].includes(act.kind ?? '') && act.direction === 'incoming' && act.has_time === true,
  );
  if (incoming.length === 0) return null;
  // Of its contact; where neither names one, of its account, else of its lead.
  const sameAs = (act: Act): Act[] => {
    if (act.contact_id !== null) return rowsBy(world.touches, 'contact_id')(act.contact_id);
    const others = act.account !== null ? world.onAccount(act.account) : rowsBy(world.touches, 'lead_id')(act.lead_id);
    return others.filter((other) => other.contact_id === null && other.account === act.account);
  };
  return main(
    incoming
      .filter((act) => last(act.on, day, 90))
      .map((act) => {
        const same = sameAs(act);
        const reply = same.find((other) => other.at > act.at && other.on <= day);
        const told = { case_id: act.id, rep: world.rep(act.owner), happened_on: act.on, hit: null };
        // From nobody whose answer could be found.
        if (act.contact_id === null && act.account === null && act.lead_id === null)
          return { ...told, value: null, censored: false };
        const rep = world.rep(act.owner);
        const seen = world.observed(rep, act.on, reply?.on ?? day);
        if (!seen) return { ...told, value: null, censored: false };
        const value = workingHours(act.at, reply?.at ?? `${plus(day, 1)} 00:00:00`);
        return { ...told, value, censored: !reply };
      }),
  );
}
