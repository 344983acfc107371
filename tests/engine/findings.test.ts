import { boolean, number, object, string } from 'zod';
import { beforeAll, describe, expect, it } from 'vitest';
import truth from '../../sample-data/truth.json';
import type { Db } from '../../src/db/db';
import { identifier } from '../../src/db/sql';
import { clearest, judgeAll, keyOf, type Judged } from '../../src/findings/findings';
import { habits } from '../../src/habits';
import { auditAll } from '../../src/habits/audit';
import { caseTable } from '../../src/habits/case-tables';
import { priorDay } from '../../src/habits/prior';
import type { Computed } from '../../src/habits/result';
import { findingsOf, type PlainCase, type PlainHabit } from '../oracle/findings';
import { oracle } from '../oracle/habits';
import { World } from '../oracle/habits/world/world';
import { here, openExport } from './open-export';
import { readTables } from './read-tables';

const higher: PlainHabit = { better: 'higher' };
const lower: PlainHabit = { better: 'lower' };
const past = { past: true } as const;

/** The directional shares, the first parts of directional differences of shares, and the two durations of the catalogue. */
const tested: Record<string, PlainHabit> = {
  'pipeline-of-noes': lower,
  'noes-said': higher,
  'slipped-close-dates': lower,
  'asking-for-the-business': { ...higher, ...past },
  'neglected-accounts': lower,
  'account-reviews': higher,
  'growth-or-maintenance': { ...higher, ...past },
  'repeat-customers': higher,
  'drifting-customers': lower,
  'after-the-sale': { ...higher, ...past },
  handover: { ...higher, ...past },
  'customers-asked': higher,
  'partner-depth': higher,
  'touch-rhythm': higher,
  'referral-conversion': { ...higher, ...past },
  'referral-asks': higher,
  'on-notice': { ...higher, ...past },
  'named-introductions': { ...higher, ...past },
  endorsements: higher,
  'thank-yous': { ...higher, ...past },
  'self-sufficiency': { ...higher, ...past },
  'price-led-losses': { ...lower, ...past },
  'price-excuse': { ...lower, ...past },
  'price-first': { ...lower, ...past },
  'price-drops': { ...lower, ...past },
  'premium-earned': { ...higher, ...past },
  'quarter-end-rush': { ...lower, ...past },
  'romance-after-proposal': higher,
  'next-steps': higher,
  'meeting-next-step': { ...higher, ...past },
  'promises-kept': { ...higher, ...past },
  'reply-time': { ...lower, ...past, timed: true },
  'fresh-look': higher,
  'small-leads': { ...higher, ...past },
  'forgotten-prospects': lower,
  'speed-to-first-touch': { ...lower, ...past, timed: true },
  'quid-pro-quo': { ...higher, ...past },
  'known-before-call': higher,
  'purposeful-calls': { ...higher, ...past },
  'notes-kept': { ...higher, ...past },
  preparation: { ...higher, ...past },
  'calling-ahead': { ...higher, ...past },
  'decision-makers': { ...higher, ...past },
  'motives-early': { ...higher, ...past },
  'opened-not-rushed': { ...higher, ...past },
  'daily-prospecting': { ...higher, ...past },
  'planned-days': { ...higher, ...past },
};
/** Of deals, of leads, of touches, of the last 90 days: the oracle goes through every touch for some of the others. */
const oneOfEach = ['price-led-losses', 'quarter-end-rush', 'premium-earned', 'small-leads', 'thank-yous', 'reply-time'];

/** What alone is compared of a difference. */
const firstPart: Record<string, string> = { 'quarter-end-rush': 'won', 'referral-conversion': 'referral' };

const caseRow = object({
  case_id: string(),
  rep: string().nullable(),
  hit: boolean().nullable(),
  value: number().nullable(),
  censored: boolean().nullable(),
  part: string().nullable(),
  alike: string(),
});
type Row = ReturnType<typeof caseRow.parse>;

/** A habit's cases, with what they are alike in from the records themselves. */
function readRows(db: Db, table: string): Promise<Row[]> {
  return db.query(
    `select one.case_id, one.rep, one.hit, one.value::double as value, one.censored, one.part,
       [account.industry, account.tier, deal.deal_kind, deal.pipeline]::varchar as alike
     from ${identifier(table)} as one
       left join accounts as account on account.account_id = one.account_id
       left join deals as deal on deal.deal_id = one.deal_id`,
    caseRow,
  );
}

const priorTable = (id: string) => caseTable(id).replace('all_cases_', 'prior_cases_');

describe('the findings of the sample team', () => {
  const windowDays = 365;
  let db: Db;
  let asOf: string;
  let results: Computed[];
  let judged: Judged[];
  let rows: Map<string, { now: Row[]; before: Row[] | null }>;
  const repNamed = (name: string) =>
    results.flatMap(({ reps }) => reps).find((one) => one.name === name)?.rep ?? `nobody is called ${name}`;

  beforeAll(async () => {
    const opened = await openExport(here('sample-data/salesforce'));
    ({ db } = opened);
    ({ asOf } = opened.info);
    const all = await auditAll(db, { asOf, windowDays, thresholds: {}, rep: null });
    results = all.filter((one) => one.kind === 'computed');
    judged = judgeAll(results);
    rows = new Map();
    for (const { id, before } of results) {
      const now = await readRows(db, caseTable(id));
      rows.set(id, { now, before: before && (await readRows(db, priorTable(id))) });
    }
  });

  it('come of the habits that the catalogue lets give one, beside the year before where its cases are others', () => {
    for (const { id, now, before } of results) {
      if (!tested[id]) expect([now, before], id).toEqual([[], null]);
      else expect(before !== null, id).toBe(tested[id].past === true);
    }
  });

  it('never judge a case twice', () => {
    for (const [id, { now, before }] of rows) {
      const seen = new Set(now.map((one) => one.case_id));
      expect(before?.filter((one) => seen.has(one.case_id)).map((one) => one.case_id) ?? [], id).toEqual([]);
    }
  });

  it('look at the year before as the oracle does', async () => {
    const world = new World(await readTables(db), priorDay({ asOf, windowDays }), windowDays, asOf);
    const told = (id: string) => new Map((oracle[id]?.(world)?.cases ?? []).map((one) => [one.case_id, one.hit]));
    const others = [...rows].flatMap(([id, { before }]) => {
      if (before === null || !oneOfEach.includes(id)) return [];
      const mine = new Map(before.map((one) => [one.case_id, one.hit]));
      const theirs = told(id);
      const ids = [...new Set([...mine.keys(), ...theirs.keys()])].filter((one) => mine.get(one) !== theirs.get(one));
      return ids.map((one) => `${id} ${one}: oracle ${theirs.get(one)}, app ${mine.get(one)}`);
    });
    expect(others).toEqual([]);
  });

  it('are those of the oracle, computed from the plain cases', () => {
    const cases = [...rows].flatMap(([id, { now, before }]) => {
      const of = (some: readonly Row[], period: 'now' | 'before') =>
        some
          .filter(({ part }) => firstPart[id] === undefined || part === firstPart[id])
          .map((one): PlainCase => ({ ...one, habit: id, period, censored: one.censored === true }));
      return tested[id] ? [...of(now, 'now'), ...of(before ?? [], 'before')] : [];
    });
    const there = results.filter(({ id }) => tested[id]);
    const compared = there.map(({ id, reps }) => {
      return [id, reps.filter(({ notCompared }) => notCompared === null).map(({ rep }) => rep)] as const;
    });
    const verdicts = findingsOf(
      Object.fromEntries(there.map(({ id }) => [id, tested[id] as PlainHabit])),
      cases,
      Object.fromEntries(compared),
    );
    expect(verdicts.length).toBeGreaterThan(100);
    const mine = new Map(judged.map((one) => [keyOf(one), one]));
    expect([...mine.keys()].sort()).toEqual(verdicts.map(({ key }) => key).sort());
    for (const { key, p, side, found } of verdicts) {
      const one = mine.get(key);
      expect(one?.p, key).toSatisfy((seen: number) => Math.abs(seen - p) <= 1e-6 * p + 1e-12);
      expect([one?.side, one?.found], key).toEqual([side === 'none' ? 'context' : side, found]);
    }
  });

  it.each(truth.reps.filter(({ habit }) => habit !== 'none'))(
    'hold $habit against $rep, among their weakest',
    (planted) => {
      const rep = repNamed(planted.rep);
      const found = judged.filter(
        (one) => one.rep === rep && one.found && one.against === 'rest' && one.side === 'bad',
      );
      expect(found.map(({ habitId }) => habitId)).toContain(planted.habit);
      const weakest = clearest(judged, rep, 'bad').slice(0, 3);
      expect(weakest.map(({ habitId }) => habitId)).toContain(planted.habit);
    },
  );

  it('hold nothing against the all-round rep, and much for her', () => {
    const { rep: name } = truth.reps.find(({ habit }) => habit === 'none') as { rep: string };
    const own = judged.filter((one) => one.rep === repNamed(name) && one.found);
    expect(own.filter(({ side }) => side === 'bad').map(keyOf)).toEqual([]);
    expect(own.filter(({ side }) => side === 'good').length).toBeGreaterThan(3);
  });

  it('have for their strongest and weakest habits the planted direction: where a rep is planted worst, never best', () => {
    for (const { habit, rates } of truth.habits) {
      const { better } = habits.find(({ id }) => id === habit) ?? {};
      expect(better, habit).toBeDefined();
      const ranked = rates.toSorted((one, two) => (better === 'lower' ? two.rate - one.rate : one.rate - two.rate));
      const [worst] = ranked.map(({ rep }) => repNamed(rep));
      const bad = judged.filter((one) => one.habitId === habit && one.against === 'rest' && one.side === 'bad');
      expect(bad[0]?.rep, habit).toBe(worst);
    }
  });
});
