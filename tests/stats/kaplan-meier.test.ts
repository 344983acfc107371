import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../src/stats/interval';
import { survivalCurve, survivalMedian, type Duration } from '../../src/stats/kaplan-meier';
import { median } from '../../src/stats/median';
import { controls, treated } from './freireich';

const durations = fc.array(fc.record({ value: fc.integer({ min: 1, max: 30 }), censored: fc.boolean() }), {
  minLength: 1,
  maxLength: 40,
});
const ended = (values: readonly number[]): Duration[] => values.map((value) => ({ value, censored: false }));

/** The share that lasts longer and Greenwood's sum by their definitions, one product and one sum at a time. */
function byDefinition(all: readonly Duration[], time: number): { share: number; greenwood: number } {
  let [share, greenwood] = [1, 0];
  for (const end of new Set(
    all.filter(({ value, censored }) => !censored && value <= time).map(({ value }) => value),
  )) {
    const n = all.filter(({ value }) => value >= end).length;
    const d = all.filter(({ value, censored }) => value === end && !censored).length;
    share *= 1 - d / n;
    greenwood += d / (n * (n - d));
  }
  return { share, greenwood };
}

describe('survivalCurve', () => {
  // The estimate and its standard error as in Cox and Oakes (1984) and in R's survfit.
  it('is the published one of the treated patients', () => {
    const rows = survivalCurve(treated).map(({ time, atRisk, ended, share, greenwood }) => [
      time,
      atRisk,
      ended,
      Number(share.toFixed(3)),
      Number((share * Math.sqrt(greenwood)).toFixed(4)),
    ]);
    expect(rows).toEqual([
      [6, 21, 3, 0.857, 0.0764],
      [7, 17, 1, 0.807, 0.0869],
      [10, 15, 1, 0.753, 0.0963],
      [13, 12, 1, 0.69, 0.1068],
      [16, 11, 1, 0.627, 0.1141],
      [22, 7, 1, 0.538, 0.1282],
      [23, 6, 1, 0.448, 0.1346],
    ]);
  });

  it('has ends before censorings at equal times', () => {
    const both: Duration[] = [
      { value: 3, censored: true },
      { value: 3, censored: false },
    ];
    expect(survivalCurve(both)).toMatchObject([{ time: 3, atRisk: 2, ended: 1, share: 0.5 }]);
  });

  it('falls, and is what its definition says, whatever is censored', () => {
    fc.assert(
      fc.property(durations, (all) => {
        const steps = survivalCurve(all);
        steps.forEach(({ time, share, greenwood }, at) => {
          expect(share).toBeLessThan(steps[at - 1]?.share ?? 1.1);
          const own = byDefinition(all, time);
          expect(share).toBeCloseTo(own.share, 10);
          if (share > 0) expect(greenwood).toBeCloseTo(own.greenwood, 10);
        });
      }),
    );
  });

  it('is the plain share with the binomial error where nothing is censored', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (values) => {
        for (const { time, share, greenwood } of survivalCurve(ended(values))) {
          const longer = values.filter((value) => value > time).length / values.length;
          expect(share).toBeCloseTo(longer, 10);
          if (longer > 0) expect(share ** 2 * greenwood).toBeCloseTo((longer * (1 - longer)) / values.length, 10);
        }
      }),
    );
  });
});

describe('survivalMedian', () => {
  it('is 23 weeks for the treated and 8 for the controls, as published', () => {
    expect(survivalMedian(treated)).toEqual({ value: 23, interval: { low: 13, high: Infinity } });
    expect(survivalMedian(controls)).toEqual({ value: 8, interval: { low: 4, high: 11 } });
  });

  it('is the ordinary median where nothing is censored', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }), (values) => {
        expect(survivalMedian(ended(values)).value).toBe(median(values));
      }),
    );
  });

  it('has an interval of exactly the ends whose share does not differ from a half on the log–log scale', () => {
    const z = 1.959963984540054;
    fc.assert(
      fc.property(fc.array(fc.record({ value: fc.nat(500), censored: fc.boolean() }), { minLength: 6 }), (all) => {
        const { interval } = survivalMedian(all);
        const ends = [...new Set(all.filter(({ censored }) => !censored).map(({ value }) => value))].sort(
          (a, b) => a - b,
        );
        for (const time of ends) {
          const { share, greenwood } = byDefinition(all, time);
          if (share < 1e-9) continue;
          const error = Math.sqrt(greenwood) / Math.abs(Math.log(share));
          const away = (Math.log(-Math.log(share)) - Math.log(Math.LN2)) / error;
          if (Math.abs(Math.abs(away) - z) < 1e-6) continue;
          const { low, high } = interval ?? { low: Infinity, high: Infinity };
          expect(time >= low && time < high).toBe(Math.abs(away) < z);
        }
      }),
    );
  });

  it('holds its median and moves with the unit', () => {
    fc.assert(
      fc.property(durations, (all) => {
        const { value, interval } = survivalMedian(all);
        const scaled = survivalMedian(all.map((one) => ({ ...one, value: one.value * 8 })));
        expect(scaled.value).toBe(value === null ? null : value * 8);
        if (!interval) return;
        expect(scaled.interval).toEqual({ low: interval.low * 8, high: interval.high * 8 });
        if (value === null) return;
        expect(interval.low).toBeLessThanOrEqual(value);
        expect(interval.high).toBeGreaterThanOrEqual(value);
      }),
    );
  });

  it('is unknown where over half last longer than was seen, and has no interval under 6', () => {
    const seen: Duration[] = [...ended([2, 3]), ...Array.from({ length: 6 }, () => ({ value: 9, censored: true }))];
    expect(survivalMedian(seen).value).toBeNull();
    expect(survivalMedian([])).toEqual({ value: null, interval: null });
    expect(survivalMedian(ended([1, 2, 3, 4, 5]))).toEqual({ value: 3, interval: null });
    expect((survivalMedian(ended([1, 2, 3, 4, 5, 6])).interval as Interval).low).toBe(1);
  });
});
