import { expect, it } from 'vitest';
import { chanceToFind } from '../../src/findings/power';

// Six reps, 40 habits, half of them with a period before: (6 + 7) · 20 + 6 · 20 comparisons.
const audit = (n: number) => ({ n, others: 5 * n, comparisons: 380 });

it('finds a true difference of 35 points about four times in ten at 30 cases, and nearly always at 60', () => {
  expect(chanceToFind(0.35, audit(30))).toBeGreaterThan(0.35);
  expect(chanceToFind(0.35, audit(30))).toBeLessThan(0.5);
  expect(chanceToFind(0.35, audit(60))).toBeGreaterThan(0.8);
  expect(chanceToFind(0.25, audit(150))).toBeGreaterThan(0.9);
});

it('without a difference is the level itself, by one side; and falls with every comparison more', () => {
  expect(chanceToFind(0, { n: 50, others: 250, comparisons: 1 })).toBeCloseTo(0.025, 9);
  expect(chanceToFind(0, { n: 50, others: 250, comparisons: 100 })).toBeCloseTo(0.000_25, 9);
  expect(chanceToFind(0.3, { n: 50, others: 250, comparisons: 0 })).toBe(
    chanceToFind(0.3, { n: 50, others: 250, comparisons: 1 }),
  );
});

// Fleiss, Levin and Paik, table A.4, without continuity correction: 0.5 ± 0.1, 5%, 80% needs 97 a side.
it('agrees with the sizes of samples that textbooks give', () => {
  expect(chanceToFind(0.2, { n: 97, others: 97, comparisons: 1 })).toBeCloseTo(0.8, 2);
});
