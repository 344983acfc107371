import { boolean, number, object, string } from 'zod';
import type { Db } from '../../src/db/db';
import { identifier } from '../../src/db/sql';
import { habits } from '../../src/habits';
import type { AuditSettings } from '../../src/habits/audit';
import { caseTable, CaseTables } from '../../src/habits/case-tables';
import { readFacts } from '../../src/habits/facts';
import { inOrder } from '../../src/habits/in-order';
import { numberOf } from '../../src/habits/number';
import { sharedBy } from '../../src/habits/prelude';
import { setLook, setThresholds, thresholdsOf } from '../../src/habits/settings';
import { readTallies } from '../../src/habits/tally';
import { waysOf, type Found } from '../../src/habits/ways';
import type { Made, Row } from '../oracle/habits/compare';

const caseRow = object({
  case_id: string(),
  rep: string().nullable(),
  hit: boolean().nullable(),
  value: number().nullable(),
  x: number().nullable(),
  part: string().nullable(),
  amount: number().nullable(),
  censored: boolean().nullable(),
  happened_on: string().nullable(),
});

/** A habit's cases as they stand in the engine, in the order of their ids. */
export const readRows = (db: Db, id: string): Promise<Row[]> =>
  db.query(
    `select case_id, rep, hit, value::double as value, x::double as x, part, amount::double as amount, censored,
       happened_on::varchar as happened_on
     from ${identifier(caseTable(id))} order by case_id`,
    caseRow,
  );

/** How each habit is computed with the files as they are. */
export async function waysIn(db: Db, settings: AuditSettings): Promise<Found[]> {
  await setLook(db, settings);
  return waysOf(inOrder(habits), await readFacts(db));
}

/** The cases and numbers of an audit, without its charts, trends and sentences, which take most of its time. */
export async function casesOf(db: Db, settings: AuditSettings, found?: Found[]): Promise<Map<string, Made | null>> {
  const ways = found ?? (await waysIn(db, settings));
  await setLook(db, settings);
  const cases = await CaseTables.open(db);
  const queries = ways.flatMap(({ habit, way }) => (way === null ? [] : habit.allSql));
  await cases.prepare(sharedBy(queries), [settings.asOf, settings.windowDays]);
  const made = new Map<string, Made | null>();
  for (const { habit, way } of ways) {
    if (way === null) {
      await cases.drop(habit);
      made.set(habit.id, null);
      continue;
    }
    await setThresholds(db, thresholdsOf(way.habit, settings));
    await cases.make(way.habit, way.sql, [settings]);
    const number = numberOf(way.habit, await readTallies(db, way.habit));
    made.set(habit.id, { measured: way.habit, proxy: way.proxy, rows: await readRows(db, habit.id), number });
  }
  return made;
}
