import { array, boolean, number, object, string } from 'zod';
import type { Db } from '../db/db';
import { literal } from '../db/sql';
import type { Habit } from './index';
import type { Stratum } from './result';

const sharesRow = object({ rep: string().nullable(), stratum: string(), hits: number(), misses: number() });
const durationsRow = object({
  rep: string().nullable(),
  stratum: string(),
  values: array(number()),
  censored: array(boolean()),
});

/** True where a habit may give a finding: it has a good direction, and reps can have cases enough. */
export function isTested({ better, counts, weighted, measure }: Habit): boolean {
  if (better === 'context' || counts || weighted) return false;
  return measure === 'share' || measure === 'contrast' || measure === 'median';
}

/**
 * What a case is alike in beside its rep: the account's segment (by whatever the files call one), kind of deal and
 * pipeline. What is not filled is alike too.
 */
const alike = ['industry', 'tier', 'deal_kind', 'pipeline'].map((field) => `coalesce(${field}, '')`);
const stratum = `concat_ws(' · ', ${alike.join(', ')})`;

/** Known cases of a view by rep and stratum; of a comparison part A's alone, of a median its durations. */
export async function readStrata(db: Db, habit: Habit, view: string): Promise<Stratum[]> {
  const from = `from ${view}`;
  if (habit.measure === 'median') {
    const rows = await db.query(
      `select rep, ${stratum} as stratum, list(value order by value, case_id) as values,
         list(coalesce(censored, false) order by value, case_id) as censored
       ${from} where value is not null group by all order by rep, stratum`,
      durationsRow,
    );
    return rows.map(({ values, censored, ...of }) => {
      const durations = values.map((value, at) => ({ value, censored: censored[at] ?? false }));
      return { ...of, sample: { hits: values.length, misses: 0, durations } };
    });
  }
  const firstPart = habit.measure === 'contrast' && habit.parts ? `and part = ${literal(habit.parts.a)}` : '';
  const rows = await db.query(
    `select rep, ${stratum} as stratum, (count(*) filter (hit))::double as hits,
       (count(*) filter (not hit))::double as misses
     ${from} where hit is not null ${firstPart}
     group by all order by rep, stratum`,
    sharesRow,
  );
  return rows.map(({ hits, misses, ...of }) => ({ ...of, sample: { hits, misses, durations: null } }));
}
