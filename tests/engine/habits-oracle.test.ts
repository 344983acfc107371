import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { auditAll, type AuditSettings } from '../../src/habits/audit';
import { habits, type Habit } from '../../src/habits';
import { addDays } from '../../src/habits/periods';
import { oracle } from '../oracle/habits';
import { differences, type Made } from '../oracle/habits/compare';
import { randomTeam } from '../oracle/habits/random-team';
import { World } from '../oracle/habits/world/world';
import { casesOf, readRows } from './cases-of';
import { resetEngine } from './engine';
import { give } from './given';
import { here, openExport } from './open-export';
import { readTables } from './read-tables';

const windowDays = 365;
/** Eight in every run; `HABIT_TEAMS=50` for all. */
const seeds = Array.from({ length: Number(process.env['HABIT_TEAMS'] ?? 8) }, (_, at) => at + 1);

/** Earlier days that some of the teams are looked at from: undated columns say nothing then. */
const backs = [30, 91, 182, 45, 365, 7, 250];
const early = seeds.slice(0, Math.max(4, seeds.length - 5)).map((seed, at) => [seed, backs[at % 7] as number] as const);

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

/** Every habit that is there against the oracle, one paragraph for each that differs. */
function compare(made: Map<string, Made | null>, world: World, name: string): string {
  return [...made]
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

  it.each(early)('in the random team %i, %i days before', async (seed, back) => {
    const { given, asOf } = randomTeam(seed);
    await give(db, given, asOf);
    const day = addDays(asOf, -back);
    const made = await casesOf(db, { asOf: day, windowDays, thresholds: {}, rep: null });
    expect(compare(made, new World(given, day, windowDays, asOf), `seed ${seed} on ${day}`)).toBe('');
  });

  it('in the sample team, on its own day and before', async () => {
    const opened = await openExport(here('sample-data/salesforce'));
    const { asOf } = opened.info;
    const given = await readTables(opened.db);
    const made = await audited(opened.db, { asOf, windowDays, thresholds: {}, rep: null });
    expect(compare(made, new World(given, asOf, windowDays), 'sample team')).toBe('');
    const day = addDays(asOf, -123);
    const then = await casesOf(opened.db, { asOf: day, windowDays, thresholds: {}, rep: null });
    expect(compare(then, new World(given, day, windowDays, asOf), `sample team on ${day}`)).toBe('');
  });
});
