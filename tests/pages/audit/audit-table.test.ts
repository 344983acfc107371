import { expect, it } from 'vitest';
import { shareOf } from '../../../src/habits/estimate';
import type { Computed } from '../../../src/habits/result';
import { auditColumns, auditRows } from '../../../src/pages/audit/audit-table';

it('the audit as a table has the team and then each rep, with exact numbers', () => {
  const team = shareOf({ hits: 26, misses: 12, unknown: 3 });
  const few = shareOf({ hits: 1, misses: 2, unknown: 0 });
  const result = {
    id: 'no-rate',
    team,
    reps: [{ name: 'Ann', number: few, notCompared: 'Under 5 cases: counts only' }],
  } as unknown as Computed;
  const [first, second] = auditRows([result]).map((row) =>
    Object.fromEntries(row.map((cell, at) => [auditColumns[at], cell])),
  );
  expect(first).toMatchObject({ Who: 'Whole team', Number: 26 / 38, Hits: 26, 'Known cases': 38, Unknown: 3 });
  // Wilson, 26 of 38: 0.525 to 0.809.
  expect(first?.['95% from']).toBeCloseTo(0.525, 3);
  expect(first?.['95% to']).toBeCloseTo(0.809, 3);
  expect(second).toMatchObject({ Who: 'Ann', Number: null, Hits: 1, 'Known cases': 3, Compared: expect.any(String) });
  expect(second?.['Habit']).toBe(first?.['Habit']);
});
