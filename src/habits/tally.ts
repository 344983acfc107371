import { number, object, string } from 'zod';
import type { Db } from '../db/db';
import { identifier } from '../db/sql';
import { caseTable } from './case-tables';
import { addCounts } from './estimate';
import type { Counts } from './result';

const row = object({
  rep: string().nullable(),
  part: string().nullable(),
  hits: number(),
  misses: number(),
  unknown: number(),
});

/** Counts of one rep (null: people who are no reps) and one part. */
export interface Tally extends Counts {
  rep: string | null;
  part: string | null;
}

/** Counts of every case by rep and part, in one pass. */
export function readTallies(db: Db, habitId: string): Promise<Tally[]> {
  return db.query(
    `select rep, part,
       (count(*) filter (hit))::double as hits,
       (count(*) filter (not hit))::double as misses,
       (count(*) filter (hit is null))::double as unknown
     from ${identifier(caseTable(habitId))}
     group by rep, part order by rep, part`,
    row,
  );
}

/** The counts of the chosen rep; of everybody where none is chosen. */
export function talliesOf(tallies: readonly Tally[], rep: string | null): Tally[] {
  return tallies.filter((tally) => rep === null || tally.rep === rep);
}

/** Sides of a contrast: part A, and all other known parts. */
export function sidesOf(tallies: readonly Tally[], a: string): { a: Counts; b: Counts; unknown: number } {
  const known = tallies.map((tally) => ({ ...tally, unknown: 0 }));
  return {
    a: addCounts(known.filter((tally) => tally.part === a)),
    b: addCounts(known.filter((tally) => tally.part !== a)),
    unknown: addCounts(tallies).unknown,
  };
}
