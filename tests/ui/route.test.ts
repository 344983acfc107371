import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultDays, hashOf, isDay, readRoute, type Route } from '../../src/ui/route';

const isoDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const page = fc.constantFrom<Route['page']>(
  'start',
  'import',
  'audit',
  'habit',
  'check',
  'data',
  'settings',
  'today',
  'me',
  'present',
);
const code = fc.stringMatching(/^[0-9a-f]{8}$/);

const route: fc.Arbitrary<Route> = fc
  .record({
    page,
    id: fc.stringMatching(/^[a-z][a-z-]{0,30}$/),
    asOf: fc.option(isoDay),
    days: fc.integer({ min: 1, max: 36_500 }),
    rep: fc.option(code),
    only: fc.option(code),
    mask: fc.boolean(),
  })
  .map((one) => ({ ...one, id: one.page === 'habit' || one.page === 'present' ? one.id : null }));

describe('the address', () => {
  it('says every place, and is read back as that place', () => {
    fc.assert(
      fc.property(route, (one) => {
        expect(readRoute(hashOf(one))).toEqual(one);
      }),
    );
  });

  it('is read without a fault whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readRoute(`#${text}`);
        expect(read.days).toBeGreaterThan(0);
        expect(read.asOf === null || isDay(read.asOf)).toBe(true);
      }),
    );
  });

  it('leaves out what is the default', () => {
    expect(hashOf({ page: 'audit', id: null, asOf: null, days: defaultDays, rep: null, only: null, mask: false })).toBe(
      '#/audit',
    );
    expect(hashOf(readRoute(''))).toBe('#/');
    expect(hashOf(readRoute('#/today/4f1c9a02'))).toBe('#/today/4f1c9a02');
    expect(readRoute('#/today/4f1c9a02')).toMatchObject({ page: 'today', id: null, rep: '4f1c9a02' });
    expect(readRoute('#/habit/no-rate?asof=2025-02-30&days=-4')).toMatchObject({ asOf: null, days: defaultDays });
  });
});

describe('a day', () => {
  it('is one where the calendar has it', () => {
    fc.assert(
      fc.property(isoDay, (day) => {
        expect(isDay(day)).toBe(true);
      }),
    );
    for (const no of [
      '2025-02-29',
      '2025-13-01',
      '2025-00-10',
      '1969-12-31',
      '2200-01-01',
      '2025-1-1',
      '',
      ' 2025-01-01',
    ])
      expect(isDay(no), no).toBe(false);
    expect(isDay('2024-02-29')).toBe(true);
  });
});
