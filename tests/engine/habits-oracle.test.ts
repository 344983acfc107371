import { boolean, number, object, string } from 'zod';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { identifier } from '../../src/db/sql';
import { auditAll, type AuditSettings } from '../../src/habits/audit';
import { caseTable, CaseTables } from '../../src/habits/case-tables';
import { readFacts } from '../../src/habits/facts';
import { inOrder } from '../../src/habits/in-order';
import { habits, type Habit } from '../../src/habits';
import { numberOf } from '../../src/habits/number';
import { preludeSql } from '../../src/habits/prelude';
import { setLook, setThresholds, thresholdsOf } from '../../src/habits/settings';
import { readTallies } from '../../src/habits/tally';
import { waysOf } from '../../src/habits/ways';
import { oracle } from '../oracle/habits';
import { differences, type Made, type Row } from '../oracle/habits/compare';
import { randomTeam } from '../oracle/habits/random-team';
import { World } from '../oracle/habits/world/world';
import { resetEngine } from './engine';
import { give } from './given';
import { here, openExport } from './open-export';
import { readTables } from './read-tables';

const windowDays = 365;
/** A dozen in every run; `HABIT_TEAMS=50` for all. */
const seeds = Array.from({ length: Number(process.env['HABIT_TEAMS'] ?? 12) }, (_, at) => at + 1);

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

const readRows = (db: Db, id: string): Promise<Row[]> =>
  db.query(
    `select case_id, rep, hit, value::double as value, x::double as x, part, amount::double as amount, censored,
       happened_on::varchar as happened_on
     from ${identifier(caseTable(id))} order by case_id`,
    caseRow,
  );

/** The cases and numbers of an audit, without its charts, trends and sentences, which take most of its time. */
async function casesOf(db: Db, settings: AuditSettings): Promise<Map<string, Made | null>> {
  await setLook(db, settings);
  const facts = await readFacts(db);
  const cases = await CaseTables.open(db);
  await cases.prepare(preludeSql, [settings.asOf, settings.windowDays]);
  const made = new Map<string, Made | null>();
  for (const { habit, way } of waysOf(inOrder(habits), facts)) {
    if (way === null) {
      await cases.drop(habit);
      made.set(habit.id, null);
      continue;
    }
    await setThresholds(db, thresholdsOf(way.habit, settings));
    await cases.make(way.habit, way.sql, settings);
    const number = numberOf(way.habit, await readTallies(db, way.habit));
    made.set(habit.id, { measured: way.habit, proxy: way.proxy, rows: await readRows(db, habit.id), number });
  }
  return made;
}

/** The same from the audit that the page makes. */
async function audited(db: Db, settings: AuditSettings): Promise<Map<string, Made | null>> {
  const made = new Map<string, Made | null>();
  for (const result of await auditAll(db, settings)) {
    const habit = habits.find(({ id }) => id === result.id) as Habit;
    const measured = { ...habit, ...(result.kind === 'computed' && { measure: result.measure }) };
    const { id } = result;
    made.set(id, result.kind === 'missing' ? null : { ...result, measured, rows: await readRows(db, id) });
  }
  return made;
}

/** Differences that are known and not mended yet: the app's, by the text. */
const open: Record<string, { teams: string[]; why: string }> = {
  'reply-time': { teams: ['seed 3', 'seed 22'], why: 'a wait that outlasts its owner’s touches has a value' },
  'speed-to-first-touch': { teams: ['seed 3'], why: 'a wait that outlasts its owner’s touches has a value' },
  'most-valuable-work': { teams: ['seed 5'], why: 'a first stage on an unknown day is lost' },
  'pipeline-of-noes': { teams: ['seed 25'], why: 'an amount from history is lost without a creation day' },
};

/** Every habit that is there against the oracle, one paragraph for each that differs. */
function compare(made: Map<string, Made | null>, world: World, name: string): string {
  return [...made]
    .filter(([id]) => !open[id]?.teams.includes(name))
    .map(([id, one]) => {
      const answerOf = oracle[id];
      if (!answerOf) throw new Error(`The oracle knows no ${id}`);
      const all = differences(one, answerOf(world));
      return all.length === 0 ? '' : `${id}, ${name}: ${all.length} differences\n    ${all.slice(0, 5).join('\n    ')}`;
    })
    .filter((text) => text !== '')
    .join('\n');
}

describe('every habit agrees with the oracle, case for case', () => {
  let db: Db;
  beforeAll(async () => {
    db = await resetEngine();
  });

  it.each(seeds)('in the random team %i', async (seed) => {
    const { given, asOf } = randomTeam(seed);
    await give(db, given, asOf);
    const made = await casesOf(db, { asOf, windowDays, thresholds: {}, rep: null });
    expect(compare(made, new World(given, asOf, windowDays), `seed ${seed}`)).toBe('');
  });

  it('in the sample team', async () => {
    const opened = await openExport(here('sample-data/salesforce'));
    const { asOf } = opened.info;
    const made = await audited(opened.db, { asOf, windowDays, thresholds: {}, rep: null });
    const world = new World(await readTables(opened.db), asOf, windowDays);
    expect(compare(made, world, 'sample team')).toBe('');
  });
});
