import { fallback, main, type Answer } from './world/case';
import { between } from './world/days';
import { changesOf } from './world/history';
import type { World } from './world/world';

/** Open deals whose expected close has passed, or was moved by 30 days or more in all. */
export function slippedCloseDates(world: World): Answer {
  const { asOf, tables } = world;
  if (!world.filled('deals', 'expected_close_on')) return null;
  const hasHistory = tables.changes.some((one) => one.entity === 'deal' && one.field === 'expected_close_on');
  const cases = world.open.map((deal) => {
    const changes = changesOf(tables, 'deal', deal.id, 'expected_close_on', asOf);
    const first = changes.find((one) => one.before !== null)?.before ?? null;
    const expected = deal.expected_close_on;
    const moves = changes.filter((one) => one.before !== null && one.after !== null).length;
    const moved = expected !== null && first !== null && between(first, expected) >= 30;
    return {
      case_id: deal.id,
      rep: world.rep(deal.owner),
      hit: expected === null ? null : expected < asOf || moved,
      value: expected === null ? null : Math.max(0, between(expected, asOf)),
      x: hasHistory ? moves : null,
    };
  });
  return hasHistory ? main(cases) : fallback(cases);
}
