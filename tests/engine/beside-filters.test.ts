import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { auditAll, type AuditSettings } from '../../src/habits/audit';
import type { Computed } from '../../src/habits/result';
import { resetEngine } from './engine';
import { give } from './given';
import { asOf, team } from './team';

/** Habits that tell something beside their cases, by queries of their own. */
const ids = ['time-to-no', 'romance-after-proposal', 'quarter-end-rush', 'fresh-look', 'promises-kept'];
// So many days of a quarter that every rep has wins in them, for under five are not told.
const thresholds = { 'quarter-end-rush': { rush_days: 45 } };
const settings: AuditSettings = { asOf, windowDays: 365, thresholds, rep: null };

let db: Db;
beforeAll(async () => {
  const given = team(5, 2800);
  const tasks = (given['accounts'] ?? []).map((account, at) => ({
    activity_id: `task ${at}`,
    kind: 'task',
    state: 'open',
    owner: account['owner'] ?? null,
    account_id: account['account_id'] ?? null,
    created_at: '2025-05-01 09:00:00',
    due_on: at % 2 ? '2025-06-01' : '2025-08-01',
  }));
  const offers = (given['deals'] ?? []).map((deal) => ({
    entity: 'deal',
    id: deal['deal_id'] ?? null,
    field: 'stage',
    after: 'Offer',
    changed_at: deal['created_at'] ? `${deal['created_at']} 12:00:00` : null,
  }));
  db = await resetEngine();
  await give(db, { ...given, changes: offers, activities: [...(given['activities'] ?? []), ...tasks] }, asOf);
});

async function told(look: Partial<AuditSettings>): Promise<Computed[]> {
  const results = await auditAll(db, { ...settings, ...look }, undefined, [...ids, 'referral-conversion']);
  return results.filter((one) => one.kind === 'computed');
}

/** n of every figure beside a number, and the new deals of the panel that reads no cases. */
function counts(results: readonly Computed[]): Map<string, number> {
  const beside = results.flatMap(({ id, beside }) => beside.map(({ label, n }) => [`${id}: ${label}`, n] as const));
  const created = results.flatMap(({ panels }) => panels).find(({ id }) => id === 'new-deals');
  const deals = created?.kind === 'bars' ? created.rows.reduce((sum, row) => sum + row.count, 0) : 0;
  return new Map([...beside, ['new deals', deals]]);
}

describe('what is told beside the cases', () => {
  it('follows the team as it follows each of its reps', async () => {
    const whole = counts(await told({}));
    for (const id of ids)
      expect(
        [...whole.keys()].some((key) => key.startsWith(id)),
        id,
      ).toBe(true);
    const north = counts(await told({ segment: { team: 'North' } }));
    const each = [];
    for (const rep of ['ann', 'ben', 'cem']) each.push(counts(await told({ rep })));
    for (const [key, n] of whole) {
      const sum = each.reduce((total, one) => total + (one.get(key) ?? 0), 0);
      expect(north.get(key) ?? 0, key).toBe(sum);
      expect(north.get(key) ?? 0, key).toBeLessThan(n);
    }
  });

  it('follows the industry: two of them and what has none make the whole', async () => {
    const [whole, tools, food] = [
      counts(await told({})),
      counts(await told({ segment: { industry: 'Tools' } })),
      counts(await told({ segment: { industry: 'Food' } })),
    ];
    for (const [key, n] of whole) {
      const both = (tools.get(key) ?? 0) + (food.get(key) ?? 0);
      expect(both, key).toBeGreaterThan(0);
      expect(both, key).toBeLessThan(n);
    }
  });
});

describe('the trend of neglected customers', () => {
  it('follows the industry at every month’s end', async () => {
    const points = async (look: Partial<AuditSettings>) => {
      const results = await auditAll(db, { ...settings, ...look }, undefined, ['neglected-accounts']);
      const [result] = results.filter((one) => one.kind === 'computed');
      return result?.trend?.points.map(({ n }) => n) ?? [];
    };
    const [whole, tools, food] = [
      await points({}),
      await points({ segment: { industry: 'Tools' } }),
      await points({ segment: { industry: 'Food' } }),
    ];
    expect(whole.length).toBeGreaterThan(10);
    whole.forEach((n, at) => {
      const both = (tools[at] ?? 0) + (food[at] ?? 0);
      expect(both).toBeGreaterThan(0);
      expect(both).toBeLessThan(n);
    });
  });
});
