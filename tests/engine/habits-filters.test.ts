import { nullable, number, object, string } from 'zod';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { identifier } from '../../src/db/sql';
import { habits } from '../../src/habits';
import { auditAll, type AuditSettings } from '../../src/habits/audit';
import { caseTable, caseView } from '../../src/habits/case-tables';
import { addDays } from '../../src/habits/periods';
import { segmentFields, setLook } from '../../src/habits/settings';
import type { Row } from '../oracle/habits/compare';
import { randomTeam } from '../oracle/habits/random-team';
import type { Given } from '../oracle/habits/world/given';
import { readRows } from './cases-of';
import { resetEngine } from './engine';
import { give } from './given';

/** A random team whose people and accounts have something to be filtered by, and some nothing. */
function teamToFilter(seed: number): { given: Given; asOf: string } {
  const { given, asOf } = randomTeam(seed);
  const filled = (table: string, of: (at: number) => Given[string][number]) =>
    (given[table] ?? []).map((row, at) => ({ ...row, ...of(at) }));
  const one = (at: number, ...values: (string | null)[]) => values[at % values.length] ?? null;
  return {
    asOf,
    given: {
      ...given,
      people: filled('people', (at) => ({ team: one(at, 'North', 'South') })),
      accounts: filled('accounts', (at) => ({
        industry: one(at, 'Tools', 'Food', null),
        region: one(at, 'East', null),
        tier: one(at, 'A', 'B', 'B', null),
      })),
    },
  };
}

/** Cases by what they have in a column, and those without it apart. */
interface Part {
  value: string | null;
  cases: number;
  hits: number;
  misses: number;
  unknown: number;
}
const part = object({
  value: nullable(string()),
  cases: number(),
  hits: number(),
  misses: number(),
  unknown: number(),
});
const counts = `count(*)::double as cases, (count(*) filter (hit))::double as hits,
  (count(*) filter (not hit))::double as misses, (count(*) filter (hit is null))::double as unknown`;

/** Team 20 has cases of every habit but of one, which team 12 has. */
const teams = [
  { seed: 20, only: null },
  { seed: 12, only: ['price-first'] },
];

describe.each(teams)('team $seed', ({ seed, only }) => {
  const { given, asOf } = teamToFilter(seed);
  const look: AuditSettings = { asOf, windowDays: 365, thresholds: {}, rep: null };
  let db: Db;
  let before: Awaited<ReturnType<typeof seen>>;
  beforeAll(async () => {
    db = await resetEngine();
    await give(db, given, asOf);
    before = await seen(look);
  });

  /** All that the page shows, and every case behind it. */
  async function seen(settings: AuditSettings) {
    const results = await auditAll(db, settings, undefined, only);
    const rows = new Map<string, Row[]>();
    for (const { id, kind } of results) if (kind === 'computed') rows.set(id, await readRows(db, id));
    return { results, rows };
  }

  it('has cases to tell apart', () => {
    const ids = [...before.rows].filter(([, rows]) => rows.length > 0).map(([id]) => id);
    expect(ids.sort()).toEqual(
      only ??
        habits
          .map(({ id }) => id)
          .filter((id) => id !== 'price-first')
          .sort(),
    );
  });

  it.each([...segmentFields, 'rep'] as const)('%s: the parts of every habit make the whole', async (field) => {
    for (const id of before.rows.keys()) {
      const told = await db.query(
        `select ${identifier(field)} as value, ${counts} from ${identifier(caseTable(id))} group by all order by all`,
        part,
      );
      const parts = told.filter(({ value }) => value === null);
      for (const value of told.flatMap((one) => one.value ?? [])) {
        await setLook(db, field === 'rep' ? { ...look, rep: value } : { ...look, segment: { [field]: value } });
        const [chosen] = await db.query(`select null as value, ${counts} from ${identifier(caseView(id))}`, part);
        expect({ id, ...chosen, value }).toEqual({ id, ...told.find((one) => one.value === value) });
        parts.push({ ...(chosen as Part), value });
      }
      await setLook(db, look);
      const rows = before.rows.get(id) ?? [];
      const sum = (key: 'cases' | 'hits' | 'misses' | 'unknown') => parts.reduce((total, one) => total + one[key], 0);
      expect([id, sum('cases'), sum('hits'), sum('misses'), sum('unknown')]).toEqual([
        id,
        rows.length,
        ...[true, false, null].map((hit) => rows.filter((row) => row.hit === hit).length),
      ]);
    }
  });

  it('there and back again: what was looked at before is the same', async () => {
    const halved = Object.fromEntries(
      habits.map(({ id, thresholds }) => [
        id,
        Object.fromEntries(Object.entries(thresholds).map(([name, { value }]) => [name, value / 2])),
      ]),
    );
    const others: Partial<AuditSettings>[] = [
      { rep: 'ann', segment: { industry: 'Tools' } },
      { asOf: addDays(asOf, -100), windowDays: 200, thresholds: halved },
    ];
    for (const other of others) {
      const there = await seen({ ...look, ...other });
      expect(there.results).not.toEqual(before.results);
      const back = await seen(look);
      expect(back.results).toEqual(before.results);
      expect(back.rows).toEqual(before.rows);
    }
  });
});
