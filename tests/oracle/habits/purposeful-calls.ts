import { main, type Answer } from './world/case';
import { last } from './world/days';
import type { World } from './world/world';

const bare = new Set([
  'call',
  'phone call',
  'meeting',
  'anruf',
  'telefonat',
  'termin',
  'besprechung',
  'appel',
  'réunion',
  'llamada',
  'reunión',
  'ligação',
  'reunião',
]);

/** Calls, meetings and visits of the last 90 days whose subject names a purpose. */
export function purposefulCalls(world: World): Answer {
  if (!world.hasTouches || !world.filled('activities', 'subject')) return null;
  return main(
    world.touches
      .filter((act) => ['call', 'meeting', 'visit'].includes(act.kind ?? '') && last(act.on, world.day, 90))
      .map((act) => {
        const subject = (act.subject ?? '').trim().toLowerCase();
        const tags = world.tagsOf(act);
        const onlyCheckIn = tags.length > 0 && tags.every((tag) => tag === 'check-in');
        const hit = subject !== '' && !bare.has(subject) && !onlyCheckIn;
        return { case_id: act.id, rep: world.rep(act.owner), happened_on: act.on, hit };
      }),
  );
}
