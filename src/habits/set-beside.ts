import type { Db } from '../db/db';
import { priorCases } from './case-tables';
import type { Habit } from './index';
import { numberOf } from './number';
import type { Estimate, RepResult } from './result';
import { readTallies, talliesOf, type Tally } from './tally';

/** What a number is set beside: itself in the period before, and the rest of the team; null where there are under 20 cases. */
interface SetBeside {
  prior: Estimate | null;
  rest: Estimate | null;
}

/** Reads both for the number under the filters; `isKnown` where the cases of the period before are there to be read. */
export async function readSetBeside(
  db: Db,
  habit: Habit,
  isKnown: boolean,
  rep: string | null,
  tallies: readonly Tally[],
  reps: readonly RepResult[],
): Promise<SetBeside> {
  const then = isKnown ? await readTallies(db, habit, priorCases(habit.id)) : [];
  return {
    prior: full(numberOf(habit, talliesOf(then, rep))),
    rest: rep === null || habit.weighted ? null : full(numberOf(habit, restOf(tallies, reps, rep))),
  };
}

function full(number: Estimate): Estimate | null {
  return number.reading === 'full' ? number : null;
}

/**
 * The cases of all other reps whose records can be compared, as findings take them; none where the rep's own cannot.
 */
function restOf(tallies: readonly Tally[], reps: readonly RepResult[], rep: string): Tally[] {
  if (reps.find((one) => one.rep === rep)?.notCompared !== null) return [];
  const lacking = reps.filter(({ notCompared, number }) => notCompared !== null && number.reading === 'full');
  const aside = new Set<string | null>([null, rep, ...lacking.map((one) => one.rep)]);
  return tallies.filter((tally) => !aside.has(tally.rep));
}
