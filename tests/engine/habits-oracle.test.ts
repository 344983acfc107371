import { boolean, number, object, string } from 'zod';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { identifier } from '../../src/db/sql';
import { auditAll } from '../../src/habits/audit';
import { caseTable } from '../../src/habits/case-tables';
import { habits, type Habit } from '../../src/habits';
import type { HabitResult } from '../../src/habits/result';
import { tables, type TableName } from '../../src/model/tables';
import { oracle } from '../oracle/habits';
import { randomTeam } from '../oracle/habits/random-team';
import type { Answer, Told } from '../oracle/habits/world/case';
import type { Given } from '../oracle/habits/world/given';
import { numberOf } from '../oracle/habits/world/measures';
import { World } from '../oracle/habits/world/world';
import { resetEngine } from './engine';
import { give } from './given';
import { here, openExport } from './open-export';

const windowDays = 365;
const seeds = Array.from({ length: 50 }, (_, at) => at + 1);

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
type Row = ReturnType<typeof caseRow.parse>;
const compared = ['rep', 'hit', 'value', 'x', 'part', 'amount', 'censored', 'happened_on'] as const;

const readRows = (db: Db, id: string): Promise<Row[]> =>
  db.query(
    `select case_id, rep, hit, value::double as value, x::double as x, part, amount::double as amount, censored,
       happened_on::varchar as happened_on
     from ${identifier(caseTable(id))} order by case_id`,
    caseRow,
  );

const near = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : one === other;

/** A case as both sides have it, where they differ; what the oracle does not tell is not compared. */
function difference(told: Told | undefined, row: Row | undefined): string | null {
  const id = told?.case_id ?? row?.case_id ?? '';
  if (!told || !row) return `${id}: ${told ? `oracle alone, hit ${told.hit}` : `app alone, hit ${row?.hit}`}`;
  const other = compared.filter((key) => told[key] !== undefined && !near(told[key] ?? null, row[key]));
  if (other.length === 0) return null;
  return `${id}: ${other.map((key) => `${key} oracle ${told[key]} app ${row[key]}`).join(', ')}`;
}

/** What the app makes of a habit against what the oracle does; empty where they agree. */
async function differences(db: Db, habit: Habit, result: HabitResult | undefined, answer: Answer): Promise<string[]> {
  // What one side cannot compute is nothing for the other: no case, or none that is known.
  const known = answer?.cases.filter((one) => one.hit !== null || typeof one.value === 'number').length ?? 0;
  if (result?.kind !== 'computed') return known === 0 ? [] : [`missing in the app: ${result?.words}`];
  if (answer === null)
    return result.number.n === 0 ? [] : [`missing in the oracle, ${result.number.n} known in the app`];
  const way = result.proxy === null ? 'main' : 'fallback';
  const ways = way === answer.way ? [] : [`${answer.way} way in the oracle, ${way} in the app`];
  const rows = new Map((await readRows(db, habit.id)).map((row) => [row.case_id, row]));
  const told = new Map(answer.cases.map((one) => [one.case_id, one]));
  const ids = [...new Set([...told.keys(), ...rows.keys()])].sort();
  const cases = ids.flatMap((id) => difference(told.get(id), rows.get(id)) ?? []);
  const twice = answer.cases.length === told.size ? [] : ['a case_id twice in the oracle'];
  const measure = { ...habit, measure: result.measure };
  const value = numberOf(measure, answer.cases);
  const numbers =
    cases.length > 0 || result.number.value === null || value === undefined || near(value, result.number.value)
      ? []
      : [`number oracle ${value} app ${result.number.value}`];
  return [...ways, ...twice, ...cases, ...numbers];
}

/** Every habit that is there, in one audit, against the oracle. */
async function compare(db: Db, given: Given, asOf: string, name: string): Promise<string[]> {
  const results = await auditAll(db, { asOf, windowDays, thresholds: {}, rep: null });
  const world = new World(given, asOf, windowDays);
  const found: string[] = [];
  for (const habit of habits) {
    const answerOf = oracle[habit.id];
    if (!answerOf) throw new Error(`The oracle knows no ${habit.id}`);
    const result = results.find(({ id }) => id === habit.id);
    const all = await differences(db, habit, result, answerOf(world));
    if (all.length > 0)
      found.push(
        `${habit.id}, ${name}: ${all.length} differences\n    ${all.slice(0, Number(process.env.SHOW ?? 3)).join('\n    ')}`,
      );
  }
  return found;
}

let db: Db;
beforeAll(async () => {
  db = await resetEngine();
});

describe('every habit agrees with the oracle, case for case', () => {
  it.each(seeds)('in the random team %i', async (seed) => {
    const { given, asOf } = randomTeam(seed);
    await give(db, given, asOf);
    expect((await compare(db, given, asOf, `seed ${seed}`)).join('\n')).toBe('');
  });

  it('in the sample team', async () => {
    const opened = await openExport(here('sample-data/salesforce'));
    db = opened.db;
    const asOf = opened.info.asOf;
    expect((await compare(db, await readTables(db), asOf, 'sample team')).join('\n')).toBe('');
  });
});

/** The canonical rows as they stand in the engine, and the tags found. */
async function readTables(db: Db): Promise<Given> {
  const cell = string().nullable();
  const given: Given = {};
  for (const name of Object.keys(tables) as TableName[]) {
    const columns = Object.entries(tables[name]);
    const sql = columns.map(([column]) => `${column}::varchar as ${column}`).join(', ');
    const rows = await db.query(
      `select ${sql} from ${name} order by all`,
      object(Object.fromEntries(columns.map(([column]) => [column, cell]))),
    );
    given[name] = rows.map((row) =>
      Object.fromEntries(columns.map(([column, type]) => [column, typed(type, row[column] ?? null)])),
    );
  }
  given['activity_tags'] = await db.query(
    'select activity_id, tag from activity_tags',
    object({ activity_id: string(), tag: string() }),
  );
  given['tag_facts'] = await db.query(
    'select tag, activities::double as activities, computable from tag_facts',
    object({ tag: string(), activities: number(), computable: boolean() }),
  );
  return given;
}

function typed(type: string, text: string | null): Given[string][number][string] {
  if (text === null) return null;
  if (type === 'flag') return text === 'true';
  return type === 'money' || type === 'number' ? Number(text) : text;
}
