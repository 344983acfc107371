import { expect, it } from 'vitest';
import type { Panel } from '../../../src/habits/result';
import { figuresOf } from '../../../src/pages/habit/shown';
import { habitOf, resultOf } from '../../findings/audit';

// The page keys its charts by their ids, and the report names its files by them.
it('gives each chart an id of its own beside a habit’s own chart of reps', () => {
  const panel: Panel = {
    id: 'reps',
    kind: 'grid',
    title: 'Noes a rep',
    subtitle: 'Deals lost by rep and month',
    columns: ['May'],
    rows: [{ label: 'Ann', person: 'ann', account: null, counts: [1], of: [3] }],
  };
  const result = { ...resultOf('Price', 'lower', [{ hits: 20, n: 25 }]), funnel: null, panels: [panel] };
  const ids = figuresOf(result, habitOf('Price')).map(({ id }) => id);
  expect(ids).toContain('reps');
  expect(ids).toContain('rep-by-rep');
  expect(new Set(ids).size).toBe(ids.length);
});
