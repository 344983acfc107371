import { describe, expect, it } from 'vitest';
import { savedCommitments, type Commitment } from '../../src/rep/commitment';
import { Commitments } from '../../src/rep/commitments.svelte';
import { areaTrends, savedSelfChecks } from '../../src/rep/self-check';
import { SelfChecks } from '../../src/rep/self-check.svelte';
import { areas, statements } from '../../src/rep/statements';
import { savedVerdicts } from '../../src/rep/verdict';
import { Verdicts } from '../../src/rep/verdicts.svelte';

const again = <T>(value: T): unknown => JSON.parse(JSON.stringify(value));

describe('verdicts', () => {
  const given = (caseId: string, kind: 'fair' | 'mis-logged' | 'learn', on: string | null = null) => ({
    habitId: 'no-rate',
    caseId,
    kind,
    note: '',
    on,
  });

  it('leave only the mis-logged cases out, only of the habits that say so, and a state’s only on its day', () => {
    const verdicts = new Verdicts();
    verdicts.give(given('a', 'mis-logged'));
    verdicts.give(given('b', 'fair'));
    verdicts.give(given('c', 'mis-logged', '2025-06-30'));
    verdicts.give({ ...given('a', 'mis-logged'), habitId: 'next-steps' });
    expect(verdicts.leftOutAt('2025-06-30')).toEqual({});
    verdicts.leaveOut('no-rate', true);
    expect(verdicts.leftOutAt('2025-06-30')).toEqual({ 'no-rate': ['a', 'c'] });
    expect(verdicts.leftOutAt('2025-07-01')).toEqual({ 'no-rate': ['a'] });
    verdicts.leaveOut('no-rate', false);
    expect(verdicts.leftOutAt('2025-06-30')).toEqual({});
  });

  it('are one for each case, whatever it is called, and are taken back step by step', () => {
    const verdicts = new Verdicts();
    verdicts.give(given('__proto__', 'fair'));
    verdicts.give(given('__proto__', 'learn'));
    expect(verdicts.of('no-rate', '__proto__')?.kind).toBe('learn');
    expect(verdicts.inHabit('no-rate')).toHaveLength(1);
    expect(verdicts.of('no-rate', 'toString')).toBeNull();
    verdicts.takeBack('no-rate', '__proto__');
    expect(verdicts.all).toEqual([]);
    verdicts.undo();
    expect(verdicts.of('no-rate', '__proto__')?.kind).toBe('learn');
    verdicts.undo();
    expect(verdicts.of('no-rate', '__proto__')?.kind).toBe('fair');
    verdicts.undo();
    expect(verdicts.all).toEqual([]);
    expect(verdicts.last).toBeNull();
    verdicts.undo();
    expect(verdicts.all).toEqual([]);
  });

  it('come back out of a workspace as they were', () => {
    const verdicts = new Verdicts();
    verdicts.give(given('a', 'mis-logged', '2025-06-30'));
    verdicts.leaveOut('no-rate', true);
    const other = new Verdicts();
    other.restore(savedVerdicts.parse(again(verdicts.saved)));
    expect(other.leftOutAt('2025-06-30')).toEqual({ 'no-rate': ['a'] });
    expect(other.last).toBeNull();
    other.clear();
    expect(other.saved).toEqual({ verdicts: [], leftOutOf: [] });
  });
});

describe('commitments', () => {
  const one = (habitId: string, rep = 'ann'): Commitment => ({
    rep,
    habitId,
    plan: '',
    baseline: {
      asOf: '2025-06-30',
      windowDays: 365,
      unit: 'hours',
      value: 4,
      interval: { low: 2, high: null },
      hits: 30,
      misses: 0,
      unknown: 2,
      n: 30,
      leftOut: 0,
      fingerprint: '0123abcd',
    },
  });

  it('are three at most for each rep, each habit once', () => {
    const commitments = new Commitments();
    for (const id of ['no-rate', 'no-rate', 'thank-yous', 'notes-kept', 'handover']) commitments.begin(one(id));
    commitments.begin(one('handover', 'ben'));
    expect(commitments.of('ann').map(({ habitId }) => habitId)).toEqual(['no-rate', 'thank-yous', 'notes-kept']);
    expect(commitments.isFull('ann')).toBe(true);
    expect(commitments.isFull('ben')).toBe(false);
  });

  it('can be planned, begun anew, stopped, and taken back', () => {
    const commitments = new Commitments();
    commitments.begin(one('no-rate'));
    commitments.plan('ann', 'no-rate', 'Ask by Friday');
    commitments.beginAnew('ann', 'no-rate', { ...one('no-rate').baseline, asOf: '2025-09-30' });
    expect(commitments.of('ann')).toMatchObject([{ plan: 'Ask by Friday', baseline: { asOf: '2025-09-30' } }]);
    commitments.stop('ann', 'no-rate');
    expect(commitments.has('ann', 'no-rate')).toBe(false);
    commitments.undo();
    commitments.undo();
    expect(commitments.of('ann')).toMatchObject([{ plan: 'Ask by Friday', baseline: { asOf: '2025-06-30' } }]);
    const other = new Commitments();
    other.restore(savedCommitments.parse(again(commitments.saved)));
    expect(other.saved).toEqual(commitments.saved);
  });
});

describe('the self-check', () => {
  it('asks about 20 statements, each area two times or more', () => {
    expect(statements).toHaveLength(20);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(20);
    for (const area of areas) expect(statements.filter((one) => one.area === area).length).toBeGreaterThanOrEqual(2);
  });

  it('keeps one answer a day and statement, and tells each area’s mean day by day, each person’s own', () => {
    const checks = new SelfChecks();
    checks.answer('ann', '2025-07-01', 'enjoyed', 2);
    checks.answer('ann', '2025-07-01', 'enjoyed', 4);
    checks.answer('ann', '2025-07-01', 'laughed', 1);
    checks.answer('ann', '2025-06-01', 'laughed', 5);
    checks.answer('ben', '2025-06-01', 'laughed', 3);
    const fun = areaTrends(checks.of('ann')).find(({ area }) => area === 'Fun');
    expect(fun?.points).toEqual([
      { on: '2025-06-01', value: 5 },
      { on: '2025-07-01', value: 2.5 },
    ]);
    expect(areaTrends(checks.of('ann')).find(({ area }) => area === 'Honesty')?.points).toEqual([]);
    checks.drop('ann', '2025-06-01');
    expect(checks.of('ann').map(({ on }) => on)).toEqual(['2025-07-01']);
    checks.undo();
    expect(checks.of('ann')).toHaveLength(2);
    const other = new SelfChecks();
    other.restore(savedSelfChecks.parse(again(checks.saved)));
    expect(other.of('ann')).toEqual(checks.of('ann'));
    expect(other.of('cem')).toEqual([]);
  });
});
