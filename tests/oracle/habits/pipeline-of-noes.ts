import { main, type Answer } from './world/case';
import { between, last, plus } from './world/days';
import type { Standing } from './world/deals';
import { changesOf } from './world/history';
import type { World } from './world/world';
import { wantsAction } from './world/next-step';

/** Open deals with two signs or more that they are noes; the signs that the files can show are the same for all. */
export function pipelineOfNoes(world: World): Answer {
  const { asOf, day, tables } = world;
  const isOld = (deal: Standing) => deal.created === null || deal.created <= plus(day, -30);
  const moves = (deal: Standing) =>
    changesOf(tables, 'deal', deal.id, 'expected_close_on', asOf).filter(
      (one) => one.before !== null && one.after !== null,
    );
  const silent = (deal: Standing) =>
    isOld(deal) &&
    world.observed(world.rep(deal.owner), plus(day, -29), day) &&
    !world.onDeal(deal).some((act) => last(act.on, day, 30));
  const overdue = (deal: Standing) => {
    const cycle = world.cycleOf(deal.pipeline);
    return deal.created !== null && cycle !== null && between(deal.created, asOf) > 2 * cycle;
  };
  const signs: [boolean, (deal: Standing) => boolean][] = [
    [
      world.filled('deals', 'expected_close_on') || world.open.some((deal) => deal.expected_close_on !== null),
      (deal) => deal.expected_close_on !== null && deal.expected_close_on < asOf,
    ],
    [world.hasTouches, silent],
    [
      // What was written for today says nothing of an earlier day.
      world.isCurrent
        ? wantsAction.told(world) || world.filled('deals', 'next_step')
        : world.planned().length > 0 ||
          world.open.some((deal) => deal.next_step !== null || deal.next_step_on !== null),
      (deal) => !wantsAction.dated(world, deal) && !wantsAction.written(deal),
    ],
    [world.filled('deals', 'created_at') && world.filled('deals', 'closed_on'), overdue],
    [
      tables.changes.some((one) => one.entity === 'deal' && one.field === 'expected_close_on'),
      (deal) => moves(deal).length >= 3,
    ],
  ];
  const shown = signs.filter(([held]) => held);
  if (shown.length < 2) return null;
  return main(
    world.open.map((deal) => {
      const value = shown.filter(([, sign]) => sign(deal)).length;
      return { case_id: deal.id, rep: world.rep(deal.owner), hit: value >= 2, value, amount: deal.money };
    }),
  );
}
