import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cochranMantelHaenszel, type Stratified } from '../../src/stats/cmh';

/** Strata from rows of hits and misses of a, hits and misses of b. */
function strataOf(rows: readonly (readonly [number, number, number, number])[]) {
  return rows.map(([a, b, c, d]) => ({ a: { hits: a, n: a + b }, b: { hits: c, n: c + d } }));
}

const cells = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30));

describe('cochranMantelHaenszel', () => {
  // Agresti (2002), Categorical Data Analysis, 2nd ed., table 6.9: eight centres of Beitler and Landis (1985).
  // CMH = 6.38, p = 0.012, common odds ratio 2.13.
  it('gives the published test of the eight centres', () => {
    const result = cochranMantelHaenszel(
      strataOf([
        [11, 25, 10, 27],
        [16, 4, 22, 10],
        [14, 5, 7, 12],
        [2, 14, 1, 16],
        [6, 11, 0, 12],
        [1, 10, 0, 10],
        [1, 4, 1, 8],
        [4, 2, 6, 1],
      ]),
    ) as Stratified;
    expect(result.chiSquare).toBeCloseTo(6.38, 2);
    expect(result.p).toBeCloseTo(0.012, 3);
    expect(result.oddsRatio).toBeCloseTo(2.13, 2);
    expect(result.strata).toBe(8);
  });

  // Bickel, Hammel and O'Connell (1975), Science 187, 398–404; the ratio as in R's mantelhaen.test(UCBAdmissions),
  // the test as there with correct = FALSE.
  it('finds that Berkeley did not prefer men once departments are compared', () => {
    const admissions = [
      [512, 313, 89, 19],
      [353, 207, 17, 8],
      [120, 205, 202, 391],
      [138, 279, 131, 244],
      [53, 138, 94, 299],
      [22, 351, 24, 317],
    ] as const;
    const result = cochranMantelHaenszel(strataOf(admissions)) as Stratified;
    expect(result.chiSquare).toBeCloseTo(1.5246, 4);
    expect(result.oddsRatio).toBeCloseTo(0.9046968, 6);
    const total = admissions.reduce<[number, number, number, number]>(
      (sum, row) => [sum[0] + row[0], sum[1] + row[1], sum[2] + row[2], sum[3] + row[3]],
      [0, 0, 0, 0],
    );
    // All departments in one: the odds ratio that led to the complaint, 1.84.
    expect(cochranMantelHaenszel(strataOf([total]))?.oddsRatio).toBeCloseTo(1.84, 2);
  });

  it('of one stratum is Pearson’s chi-square × (n − 1) ÷ n and the plain odds ratio', () => {
    fc.assert(
      fc.property(cells, (row) => {
        const [a, b, c, d] = row;
        const n = a + b + c + d;
        const margins = (a + b) * (c + d) * (a + c) * (b + d);
        const result = cochranMantelHaenszel(strataOf([row]));
        expect(result === null).toBe(margins === 0);
        if (!result) return;
        expect(result.chiSquare).toBeCloseTo(((n - 1) * (a * d - b * c) ** 2) / margins, 8);
        if (b * c > 0) expect(result.oddsRatio).toBeCloseTo((a * d) / (b * c), 8);
        else expect(result.oddsRatio).toBe(Infinity);
      }),
    );
  });

  it('turns with its sides, whatever is stratified', () => {
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 6 }), (rows) => {
        const strata = strataOf(rows);
        const one = cochranMantelHaenszel(strata);
        const other = cochranMantelHaenszel(strata.map(({ a, b }) => ({ a: b, b: a })));
        expect(other === null).toBe(one === null);
        if (!one || !other) return;
        expect(other.p).toBeCloseTo(one.p, 10);
        if (one.oddsRatio > 0 && one.oddsRatio < Infinity)
          expect(Math.log(other.oddsRatio)).toBeCloseTo(-Math.log(one.oddsRatio), 8);
        else expect([one.oddsRatio, other.oddsRatio].sort()).toEqual([0, Infinity]);
      }),
    );
  });

  it('drops strata with an empty margin', () => {
    const kept = strataOf([[8, 2, 3, 9]]);
    const more = strataOf([
      [8, 2, 3, 9],
      [0, 0, 5, 5],
      [7, 0, 4, 0],
      [0, 3, 0, 2],
      [1, 0, 0, 0],
    ]);
    expect(cochranMantelHaenszel(more)).toEqual(cochranMantelHaenszel(kept));
    expect(cochranMantelHaenszel(more.slice(1))).toBeNull();
    expect(cochranMantelHaenszel([])).toBeNull();
  });
});
