import { isEnglish, month } from '../language/format';

type TickFormat = (at: Date, place: number, all?: ArrayLike<Date>) => string;

const day = (at: Date) => `${at.getUTCDate()}`;
const year = (at: Date) => `${at.getUTCFullYear()}`;

/**
 * How an axis of time writes its ticks: a month with its year where that begins, and so on, the second on a line of its
 * own. Plot does so by itself, in English alone.
 */
export function timeTicks(anchor: 'bottom' | 'top' = 'bottom'): { tickFormat?: TickFormat } {
  if (isEnglish()) return {};
  const twoLines = (first: string, second: string) =>
    anchor === 'top' ? `${second}\n${first}` : `${first}\n${second}`;
  return {
    tickFormat: (at, place, all = [at]) => {
      const [fine, coarse] = partsOf(Array.from(all));
      if (coarse === null) return fine(at);
      const before = all[place - 1];
      return before && coarse(before) === coarse(at) ? fine(at) : twoLines(fine(at), coarse(at));
    },
  };
}

/** What each tick is told by, and what is told beside it where it changes. */
function partsOf(ticks: readonly Date[]): [(at: Date) => string, ((at: Date) => string) | null] {
  const isFirst = ticks.every((at) => at.getUTCDate() === 1);
  if (!isFirst) return [day, month];
  return ticks.every((at) => at.getUTCMonth() === 0) ? [year, null] : [month, year];
}
