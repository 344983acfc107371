import { describe, expect, it } from 'vitest';
import { binomialShares } from '../../src/stats/binomial';
import { funnelCurve, funnelLimits } from '../../src/stats/funnel';
import { xmrLimits } from '../../src/stats/xmr';

describe('binomialShares', () => {
  it('are the tabled values, and exact for three fair coins', () => {
    expect([...binomialShares(3, 0.5)]).toEqual([0.125, 0.5, 0.875, 1].map((share) => expect.closeTo(share, 12)));
    // CRC Standard Mathematical Tables: n = 20, p = 0.3.
    expect(binomialShares(20, 0.3)[5]).toBeCloseTo(0.4164, 4);
    expect(binomialShares(20, 0.3)[9]).toBeCloseTo(0.952, 4);
  });

  it('neither under- nor overflow at large n', () => {
    const shares = binomialShares(5000, 0.4);
    expect(shares[2000]).toBeCloseTo(0.5077, 2);
    expect(shares[5000]).toBeCloseTo(1, 9);
  });
});

describe('funnelLimits', () => {
  it.each([5, 12, 20, 38, 150])('judge by the exact tail probability at n = %i', (n) => {
    for (const centre of [0.08, 0.38, 0.5, 0.9]) {
      const { low95, high95, low998, high998 } = funnelLimits(centre, n);
      const lower = binomialShares(n, centre);
      const upper = binomialShares(n, 1 - centre);
      for (let k = 0; k <= n; k += 1) {
        const [below, above] = [lower[k] as number, upper[n - k] as number];
        expect([k / n < low95, k / n > high95]).toEqual([below < 0.025, above < 0.025]);
        expect([k / n < low998, k / n > high998]).toEqual([below < 0.001, above < 0.001]);
      }
    }
  });

  it('collapse on a centre where nothing varies', () => {
    expect(funnelLimits(0, 30)).toEqual({ low95: 0, high95: 0, low998: 0, high998: 0 });
    expect(funnelLimits(1, 30)).toEqual({ low95: 1, high95: 1, low998: 1, high998: 1 });
  });
});

describe('funnelCurve', () => {
  it('begins at 5 cases and reaches past the largest rep, in a bounded number of steps', () => {
    for (const most of [8, 400, 9000]) {
      const curve = funnelCurve(0.4, most);
      expect(curve[0]?.n).toBe(5);
      expect(curve.at(-1)?.n).toBeGreaterThanOrEqual(most * 1.1);
      expect(curve.length).toBeLessThan(130);
    }
  });
});

describe('xmrLimits', () => {
  it('are those of the primer paint data in Montgomery, Introduction to Statistical Quality Control, table 6.6', () => {
    const viscosity = [
      33.75, 33.05, 34.0, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.2, 33.62, 33.0, 33.54, 33.12, 33.84,
    ];
    const limits = xmrLimits(viscosity);
    expect(limits?.centre).toBeCloseTo(33.52, 2);
    expect(limits?.low).toBeCloseTo(32.24, 1);
    expect(limits?.high).toBeCloseTo(34.8, 1);
  });

  it('are not drawn under ten values', () => {
    expect(xmrLimits([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBeNull();
  });
});
