import { describe, expect, it } from 'vitest';
import { outcome } from '../calibrate/check';
import { checks, report } from '../calibrate/report';

/** Fewer of the largest samples, which take the longest. */
const drawsOf = (n: number) => (n > 100 ? 60 : 200);

/** Three standard errors of a share that was drawn `n` times: the long run of `npm run calibrate` judges closer. */
const slack = (share: number, n: number) => 3 * Math.sqrt((share * (1 - share)) / n);

describe('what the statistics promise', () => {
  it.each(checks.map((check) => [check.subject, check.n, check] as const))('%s, n = %i', async (...[, , check]) => {
    const { least = 0, most = 1 } = check;
    const { held, drawn } = await outcome(check, drawsOf(check.n));
    expect(held).toBeGreaterThanOrEqual(least - slack(least, drawn));
    expect(held).toBeLessThanOrEqual(most + slack(most, drawn));
  });
});

describe('the table', () => {
  it('says what was drawn, what held and whether that is enough', async () => {
    const trials = [(_: unknown, seed: number) => seed % 2 === 0];
    const lines: string[] = [];
    const kept = { subject: 'every other draw', n: 7, least: 0.5, most: 0.5, trials };
    const missed = { subject: 'more than that', n: 7, least: 0.6, trials };
    const rare = { subject: 'less than that', n: 7, most: 0.4, trials: [...trials, () => false] };
    expect(await report([kept, missed, rare], 10, (line) => lines.push(line))).toBe(false);
    expect(lines).toEqual([
      expect.stringMatching(/^every other draw +n = 7 +10 draws +50\.0% +50\.0% to 50\.0% +passed$/),
      expect.stringMatching(/^more than that +n = 7 +10 draws +50\.0% +at least 60\.0% +MISSED$/),
      expect.stringMatching(/^less than that +n = 7 +20 draws +25\.0% +at most 40\.0% +passed$/),
      '2 passed, 1 missed',
    ]);
    expect(await report([kept], 10, () => undefined)).toBe(true);
  });

  it('draws the same each time, and other numbers for each promise', async () => {
    const seen: number[] = [];
    const check = (subject: string) => ({
      subject,
      n: 3,
      trials: [
        (random: () => number) => {
          seen.push(random());
          return true;
        },
      ],
    });
    for (const subject of ['one', 'one', 'two']) await outcome(check(subject), 1);
    expect(seen[1]).toBe(seen[0]);
    expect(seen[2]).not.toBe(seen[0]);
  });
});
