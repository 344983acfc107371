import { main, type Answer, type Told } from './world/case';
import { dayOf, last } from './world/days';
import { changesOf } from './world/history';
import { isMeeting } from './world/touches';
import { plannedDays, type World } from './world/world';

/** Calls, meetings and tasks entered before their due day, first due in the last 90 days: done by then. */
export function promisesKept(world: World): Answer {
  const { asOf, tables } = world;
  const kinds = new Set(['call', 'meeting', 'visit', 'task']);
  const dated = world.acts.some((act) => act.created_at !== null && plannedDays(act).length > 0);
  if (!dated) return null;
  const cases = world.acts.flatMap((act): Told[] => {
    if (!kinds.has(act.kind ?? '') || ['cancelled', 'draft'].includes(act.state ?? '') || act.created_at === null)
      return [];
    const starts = act.kind === 'task' || act.starts_at === null ? null : dayOf(act.starts_at);
    const moved = changesOf(tables, 'activity', act.id, 'due_on', asOf)[0]?.before ?? null;
    const due = (moved === null ? null : dayOf(moved)) ?? act.due_on ?? starts;
    if (due === null || !last(due, asOf, 90) || dayOf(act.created_at) >= due) return [];
    const doneAt = act.done_at === null ? null : dayOf(act.done_at);
    const done =
      doneAt ?? (isMeeting(act) && act.state === 'done' && act.starts_at !== null ? dayOf(act.starts_at) : null);
    const tried = act.state === 'missed' || done === null;
    const hit = act.state === 'open' ? false : tried ? null : (done as string) <= due;
    return [{ case_id: act.id, rep: world.rep(act.owner), happened_on: due, hit }];
  });
  return main(cases);
}
