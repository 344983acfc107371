import { dayOf, MINUTES, workday, type Day, type Moment } from './calendar';
import type { Random } from './random';
import type { Skeleton } from './skeletons';
import { stages, type DealChange } from './team';

interface Known {
  skeleton: Skeleton;
  entered: Moment[];
  listAmount: number;
  amount: number;
  expectedCloseOn: Day;
  asOf: Day;
}

/** Every dated state of a deal, oldest first: its stages, the fall from list price to amount, each move of the close date. */
export function makeHistory(random: Random, known: Known): DealChange[] {
  const { skeleton, entered, listAmount, amount, expectedCloseOn, asOf } = known;
  const end = skeleton.closedAt ?? asOf * MINUTES;
  const moves = skeleton.isNo ? random.int(3, 6) : random.int(0, skeleton.outcome === 'open' ? 1 : 2);
  const lastMove = skeleton.outcome === 'open' ? Math.min(end, (expectedCloseOn - 2) * MINUTES) : end;
  const first = entered[0] as Moment;
  const latest = Math.max(first + 60, lastMove);
  const movedAt = Array.from({ length: moves }, () => first + 30 + Math.floor((latest - first - 40) * random.next()));
  const cutAt = amount === listAmount ? [] : [(entered[3] ?? entered.at(-1) ?? first) + 5];
  const moments = [...new Set([...entered, ...movedAt, ...cutAt.filter((at) => at < end)])].sort((a, b) => a - b);

  let closeOn = moves === 0 ? expectedCloseOn : workday(random, dayOf(first) + 14, dayOf(first) + 45);
  const rows = moments.map((at, i): DealChange => {
    if (movedAt.includes(at) && !entered.includes(at)) {
      const isLast = !moments.slice(i + 1).some((later) => movedAt.includes(later) && !entered.includes(later));
      closeOn = isLast ? expectedCloseOn : Math.max(closeOn, dayOf(at)) + random.int(15, 40);
    }
    const stage = stages[entered.filter((moment) => moment <= at).length - 1] ?? 'Prospecting';
    return { at, stage, amount: cutAt.some((cut) => cut <= at) ? amount : listAmount, closeOn };
  });
  if (skeleton.closedAt === null) return settled(rows, amount, expectedCloseOn);
  const stage = skeleton.outcome === 'won' ? 'Closed Won' : 'Closed Lost';
  return [...rows, { at: skeleton.closedAt, stage, amount, closeOn: dayOf(skeleton.closedAt) }];
}

/** The last state of an open deal is what the deal's own row says. */
function settled(rows: DealChange[], amount: number, closeOn: Day): DealChange[] {
  const last = rows.at(-1);
  if (last) Object.assign(last, { amount, closeOn });
  return rows;
}
