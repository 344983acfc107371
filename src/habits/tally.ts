import { array, boolean, number, object, string } from 'zod';
import type { Db } from '../db/db';
import type { MonthlyWin } from '../stats/spread';
import { peerView, wholeCases } from './case-tables';
import type { Habit } from './index';
import type { Counts } from './result';

const countsRow = object({
  rep: string().nullable(),
  part: string().nullable(),
  hits: number(),
  misses: number(),
  unknown: number(),
  hit_weight: number(),
  weight: number(),
});
const valuesRow = object({
  rep: string().nullable(),
  part: string().nullable(),
  values: array(number()),
  censored: array(boolean()),
  x: array(number()),
});
const winsRow = object({ rep: string().nullable(), months: array(number()), amounts: array(number()) });

/** What the cases of one rep (null: people who are no reps) and one part come to. */
export interface Tally extends Counts {
  rep: string | null;
  part: string | null;
  /** Σ x of the hits, and of all known cases. */
  hit_weight: number;
  weight: number;
  /** Known values with what belongs to each; empty for shares. */
  values: number[];
  censored: boolean[];
  x: number[];
  /** Wins by month, of a spread alone. */
  wins: MonthlyWin[];
}

const none = { values: [], censored: [], x: [], wins: [] };

/** True where a case is known by its value instead of by a hit. */
export function isValued({ measure }: Pick<Habit, 'measure'>): boolean {
  return measure !== 'share' && measure !== 'contrast';
}

/**
 * Every case of a view by rep and part, in one pass, or two where values are needed. A case without a value is unknown to
 * those.
 */
export async function readTallies(db: Db, habit: Habit, view = peerView(habit.id)): Promise<Tally[]> {
  const known = isValued(habit) ? 'value is not null' : 'hit';
  const missed = isValued(habit) ? 'false' : 'not hit';
  const counts = await db.query(
    `select rep, part,
       (count(*) filter (${known}))::double as hits,
       (count(*) filter (${missed}))::double as misses,
       (count(*) filter (${isValued(habit) ? 'value' : 'hit'} is null))::double as unknown,
       coalesce(sum(x) filter (hit), 0)::double as hit_weight,
       coalesce(sum(x) filter (hit is not null), 0)::double as weight
     from ${view} group by rep, part order by rep, part`,
    countsRow,
  );
  if (!isValued(habit)) return counts.map((row) => ({ ...row, ...none }));
  const values = await db.query(
    `select rep, part, list(value order by value, case_id) as values,
       list(coalesce(censored, false) order by value, case_id) as censored,
       list(coalesce(x, 0) order by value, case_id) as x
     from ${view} where value is not null group by rep, part`,
    valuesRow,
  );
  const wins = habit.measure === 'spread' ? await db.query(habit.sqlOf('wins'), winsRow) : [];
  return counts.map((row) => {
    const own = values.find((one) => one.rep === row.rep && one.part === row.part);
    const won = wins.find((one) => one.rep === row.rep);
    return {
      ...row,
      ...none,
      ...(own && { values: own.values, censored: own.censored, x: own.x }),
      wins: won?.months.map((month, at) => ({ month, amount: won.amounts[at] ?? 0 })) ?? [],
    };
  });
}

const plainRow = object({
  rep: string().nullable(),
  hits: number(),
  misses: number(),
  unknown: number(),
  left_out: number(),
});

/** Cases by rep and by their hit, whatever the measure; those that the user leaves out apart. */
export function readCounts(db: Db, habitId: string): Promise<(Counts & { rep: string | null; left_out: number })[]> {
  return db.query(
    `select rep, (count(*) filter (hit and not left_out))::double as hits,
       (count(*) filter (not hit and not left_out))::double as misses,
       (count(*) filter (hit is null and not left_out))::double as unknown,
       (count(*) filter (left_out))::double as left_out
     from ${wholeCases(habitId)} group by rep order by rep`,
    plainRow,
  );
}

/** The tallies of the chosen rep; of everybody where none is chosen. */
export function talliesOf(tallies: readonly Tally[], rep: string | null): Tally[] {
  return tallies.filter((tally) => rep === null || tally.rep === rep);
}

/** Tallies of the two sides of a comparison: part A, and part B or all the rest. Other parts are on neither side. */
export function sidesOf(tallies: readonly Tally[], parts: Habit['parts']): { a: Tally[]; b: Tally[] } {
  if (!parts) throw new Error('A comparison has two parts');
  const isB = ({ part }: Tally) => (parts.b === undefined ? part !== parts.a : part === parts.b);
  return { a: tallies.filter((tally) => tally.part === parts.a), b: tallies.filter(isB) };
}
