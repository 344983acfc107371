import { fallback, main, type Answer } from './world/case';
import { dayOf, last, plus } from './world/days';
import type { Act } from './world/touches';
import type { World } from './world/world';

/** Meetings of the last 90 days with a note of fifty characters within two days. */
export function notesKept(world: World): Answer {
  const { day } = world;
  const rows = world.acts.filter((act) => act.kind === 'note');
  const told = rows.some((act) => act.body !== null) && rows.some((act) => act.created_at !== null);
  const notes = told ? rows : [];
  if (world.meetings().length === 0) return null;
  if (notes.length === 0 && !world.meetings().some((act) => act.body !== null)) return null;
  const long = (act: Act) => (act.body ?? '').trim().length >= 50;
  const cases = world
    .meetings()
    .filter((act) => last(act.on, day, 90) && act.on <= plus(day, -2))
    .map((act) => {
      const told = { case_id: act.id, rep: world.rep(act.owner), happened_on: act.on };
      if (notes.length === 0) return { ...told, hit: long(act) };
      if (act.account === null && act.deal_id === null) return { ...told, hit: null };
      const same = (other: Act) =>
        (act.account !== null && other.account === act.account) ||
        (act.deal_id !== null && other.deal_id === act.deal_id);
      const hit = notes.some(
        (note) =>
          same(note) &&
          long(note) &&
          note.created_at !== null &&
          note.created_at >= (act.starts_at ?? act.at) &&
          dayOf(note.created_at) <= plus(act.on, 2),
      );
      return { ...told, hit };
    });
  return notes.length > 0 ? main(cases) : fallback(cases);
}
