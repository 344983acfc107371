import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lines } from '../../src/charts/lines';
import { ticksFor } from '../../src/charts/look';
import { trend } from '../../src/charts/trend';
import { setLocale } from '../../src/language/format';
import { monthsOf } from '../../src/habits/periods';
import { draw, words } from './draw';

const points = monthsOf('2025-06-30', 365).map((month) => ({ ...month, value: 0.5, low: null, high: null }));

describe('a chart in another language', () => {
  beforeAll(() => setLocale(() => 'de-DE'));
  afterAll(() => setLocale(() => 'en-GB'));

  it('writes months, years and numbers as that language does, each year once', () => {
    const said = words(draw(trend({ points, limits: null }, 640)));
    expect(said).toEqual(expect.arrayContaining(['Okt', 'Dez', 'Mai', '50\u00a0%']));
    expect(said.filter((one) => /20\d\d/.test(one)).map((one) => one.slice(-4))).toEqual(['2024', '2025']);
    const many = points.map((point) => ({ ...point, value: 2500 }));
    expect(words(draw(trend({ points: many, limits: null, unit: 'count' }, 640)))).toContain('2.000');
  });

  it('has the year over the month where the axis is above', () => {
    const row = { label: 'Adler', seenFrom: '2025-01-01', touches: ['2025-05-30'], isQuiet: false };
    const said = words(
      draw(lines({ rows: [{ ...row, from: '2024-11-01' }], quiet: 30, until: '2025-06-30' }, 'bad', 640)),
    );
    expect(said).toContain('2025Jan');
  });
});

describe('the months of a period', () => {
  afterAll(() => setLocale(() => 'en-GB'));

  it('are written in one way in English, and as the user writes them in any other language', () => {
    const label = (locale: string) => {
      setLocale(() => locale);
      return monthsOf('2025-09-30', 30)[0]?.label;
    };
    expect(['en-GB', 'en-US', 'es-ES'].map(label)).toEqual(['Sep 2025', 'Sep 2025', 'sept 2025']);
  });
});

it('an axis has fewer values where they are longer, and one at least', () => {
  const ticks = (room: number, unit: string) => ticksFor(5, [0, 100], (value) => `${value}${unit}`, room);
  expect(ticks(600, '%')).toBe(5);
  expect(ticks(300, ' Prozentpunkte')).toBeLessThan(ticks(300, '%'));
  expect(ticks(10, '%')).toBe(1);
});
