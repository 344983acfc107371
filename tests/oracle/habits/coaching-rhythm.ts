import { main, type Answer } from './world/case';
import { addMonths, monthEnd, monthOf, plus } from './world/days';
import type { World } from './world/world';

/** Reps by whole months of the window: coached or not. */
export function coachingRhythm(world: World): Answer {
  const { asOf, window, tables } = world;
  if (!world.computable('coaching')) return null;
  const tagged = world.withTag('coaching');
  const months: string[] = [];
  for (let month = addMonths(plus(asOf, -window), 1); monthEnd(month) <= asOf; month = addMonths(month, 1))
    months.push(month);
  return main(
    world.repIds.flatMap((rep) => {
      const person = tables.people.find((one) => one.person_id === rep);
      const linked = new Set(
        tables.activity_links.filter((one) => one.person_id === rep).map((one) => one.activity_id),
      );
      return months
        .filter((month) => (person?.started_on ?? '') <= month && monthEnd(month) <= (person?.left_on ?? '9999'))
        .map((month) => {
          const hit = tagged.some((act) => monthOf(act.on) === month && (act.owner === rep || linked.has(act.id)));
          return { case_id: `${rep}|${month}`, rep, hit: world.found(hit, rep, month, monthEnd(month)) };
        });
    }),
  );
}
