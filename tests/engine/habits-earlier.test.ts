import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { addDays } from '../../src/habits/periods';
import type { Row } from '../oracle/habits/compare';
import { oracle } from '../oracle/habits';
import { randomTeam } from '../oracle/habits/random-team';
import { casesOf, waysIn } from './cases-of';
import { cutAfter } from './cut-after';
import { resetEngine } from './engine';
import { give } from './given';

const looks = [
  [20, 30],
  [12, 60],
  [1, 91],
  [16, 120],
] as const;

/** What a habit makes of the files as they are and of the same cut off after the day; one line each that differs. */
function changed(id: string, whole: readonly Row[], cut: readonly Row[]): string[] {
  const texts = (rows: readonly Row[]) => new Map(rows.map((row) => [row.case_id, JSON.stringify(row)]));
  const [one, other] = [texts(whole), texts(cut)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((key) => one.get(key) !== other.get(key))
    .map((key) => `${id}: ${one.get(key)} with what came later, ${other.get(key)} without`);
}

describe('an audit of an earlier day uses nothing that happened after it', () => {
  let db: Db;
  const seen = new Set<string>();
  beforeAll(async () => {
    db = await resetEngine();
  });

  it.each(looks)('team %i, %i days before: every case of every habit', async (seed, back) => {
    const { given, asOf } = randomTeam(seed);
    const look = { asOf: addDays(asOf, -back), windowDays: 365, thresholds: {}, rep: null };
    const past = cutAfter(given, look.asOf);
    expect(past['activities']?.length).toBeLessThan(given['activities']?.length ?? 0);
    expect(past['changes']?.length).toBeLessThan(given['changes']?.length ?? 0);
    await give(db, given, asOf);
    // Which way a habit is told is for the whole of the files to say.
    const ways = await waysIn(db, look);
    const whole = await casesOf(db, look, ways);
    await give(db, past, asOf);
    const cut = await casesOf(db, look, ways);
    const all = [...whole].flatMap(([id, made]) => changed(id, made?.rows ?? [], cut.get(id)?.rows ?? []));
    expect(all.join('\n')).toBe('');
    for (const [id, made] of whole) if ((made?.rows.length ?? 0) > 0) seen.add(id);
  });

  it('the teams have cases of every habit', () => {
    expect([...seen].sort()).toEqual(Object.keys(oracle).sort());
  });
});
