import { describe, expect, it } from 'vitest';
import { dots, type Dot } from '../../src/charts/dots';
import { series } from '../../src/charts/series';
import { spark } from '../../src/charts/spark';
import { trend, type TrendPoint } from '../../src/charts/trend';
import { attribute, broken, draw, fills, words } from './draw';

const dashed = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('[aria-label=line]')].filter((line) => attribute(line, 'stroke-dasharray') !== null).length;

describe('a spark', () => {
  const whole = [0.2, 0.3, 0.4].map((value) => ({ value, whole: true }));

  it('ends full where its last period is whole', () => {
    const svg = draw(spark(whole, 120));
    expect([fills(svg), dashed(svg)]).toEqual([['var(--ink-2)'], 0]);
  });

  it('ends hollow and dashed where the last period is still running', () => {
    const svg = draw(spark([...whole, { value: 0.9, whole: false }], 120));
    expect([fills(svg), dashed(svg)]).toEqual([['var(--paper)'], 1]);
  });

  it('draws gaps, one point and none', () => {
    for (const points of [[], whole.slice(0, 1), [...whole, { value: null, whole: true }]]) {
      expect(broken(draw(spark(points, 120)))).toEqual([]);
    }
  });
});

describe('a trend', () => {
  const point = (month: number, value: number | null, is = true): TrendPoint => ({
    from: `2025-${String(month).padStart(2, '0')}-01`,
    to: `2025-${String(month).padStart(2, '0')}-28`,
    value,
    low: value === null ? null : value - 0.1,
    high: value === null ? null : value + 0.1,
    whole: is,
  });
  const points = [point(1, 0.3), point(2, null), point(3, 0.5), point(4, 0.9, false)];

  it('has a dot and an interval for each known period; the running one is hollow and dashed', () => {
    const svg = draw(trend({ points, limits: null }, 640));
    expect(fills(svg)).toEqual(['var(--ink-2)', 'var(--ink-2)', 'var(--paper)']);
    expect(svg.querySelectorAll('[aria-label=rule] line')).toHaveLength(3);
    expect(dashed(svg)).toBe(1);
  });

  it('draws limits where there are some, cut to what a share can be', () => {
    const svg = draw(trend({ points, limits: { centre: 0.5, low: -0.2, high: 1.2 } }, 640));
    const band = svg.querySelector('rect');
    const tops = [...svg.querySelectorAll('[aria-label="y-grid"] line')].map((line) => Number(line.getAttribute('y1')));
    expect(Number(band?.getAttribute('y'))).toBeCloseTo(Math.min(...tops), 3);
    expect(Number(band?.getAttribute('height'))).toBeCloseTo(Math.max(...tops) - Math.min(...tops), 3);
    expect(draw(trend({ points, limits: null }, 640)).querySelector('rect')).toBeNull();
  });
});

describe('a trend of quarters back from any day', () => {
  const points = ['2024-11-02', '2025-02-01', '2025-05-03', '2025-08-02'].map((from) => ({
    from,
    to: '2025-12-31',
    value: 0.5,
    low: null,
    high: null,
    whole: true,
  }));
  const days = (width: number) =>
    words(draw(trend({ points, limits: null }, width))).filter((word) => / 20/.test(word));

  it('says each day whole, and every other one on a phone', () => {
    expect(days(640)).toEqual(['2 Nov 2024', '1 Feb 2025', '3 May 2025', '2 Aug 2025']);
    expect(days(358)).toEqual(['1 Feb 2025', '2 Aug 2025']);
  });
});

describe('a trend of states', () => {
  it('has the last day of a month where that month begins, as a month’s share has its own', () => {
    const place = (from: string, to: string) => {
      const point = (day: string, end: string) => ({
        from: day,
        to: end,
        value: 0.5,
        low: null,
        high: null,
        whole: true,
      });
      const points = [point('2025-01-01', '2025-01-31'), point(from, to), point('2025-12-01', '2025-12-31')];
      return draw(trend({ points, limits: null }, 640))
        .querySelectorAll('circle')[1]
        ?.getAttribute('cx');
    };
    expect(place('2025-05-31', '2025-05-31')).toBe(place('2025-05-01', '2025-05-31'));
    expect(place('2025-06-30', '2025-06-30')).not.toBe(place('2025-07-01', '2025-07-31'));
  });
});

describe('a series', () => {
  const rows = [
    { from: '2025-05-01', label: 'May 2025', count: 6, of: 12, whole: true },
    { from: '2025-06-01', label: 'Jun 2025', count: 3, of: 4, whole: false },
  ];

  it('draws each count within its total, the running month paler', () => {
    const [total, , count, running] = draw(series(rows, 640)).querySelectorAll('rect');
    const height = (rect: Element | undefined) => Number(rect?.getAttribute('height'));
    expect(height(total) / height(count)).toBeCloseTo(2, 6);
    expect([count, running].map((rect) => attribute(rect, 'fill'))).toEqual(['var(--ink-3)', 'var(--bar)']);
  });

  it('draws months without a decision', () => {
    const none = rows.map((row) => ({ ...row, count: 0, of: 0 }));
    expect(broken(draw(series(none, 330)))).toEqual([]);
  });
});

describe('dots', () => {
  const dot = (value: number | null, hit: boolean | null = value === null || value >= 90): Dot => ({
    label: 'Acme',
    value,
    hit,
  });
  const days = Array.from({ length: 200 }, (_, at) => dot(at));

  it('show every case, in the colour of what it is', () => {
    const svg = draw(dots([dot(10), dot(100), dot(null), dot(20, null)], 'days', 90, 'bad', 640));
    expect(fills(svg).toSorted()).toEqual(['var(--bar)', 'var(--ink-3)', 'var(--orange)', 'var(--orange)']);
  });

  it('lie on the side of the threshold that they belong to', () => {
    const svg = draw(dots(days, 'days', 90, 'bad', 720));
    const line = Number(svg.querySelector('[aria-label=rule] line')?.getAttribute('x1'));
    const beyond = [...svg.querySelectorAll('circle')].filter((circle) => Number(circle.getAttribute('cx')) > line);
    expect(beyond.map((circle) => attribute(circle, 'fill'))).toEqual(days.slice(90).map(() => 'var(--orange)'));
  });

  it('on the threshold’s own day lie beyond it, whatever the threshold', () => {
    for (let threshold = 1; threshold <= 1_000; threshold += 7) {
      const svg = draw(dots([dot(threshold), dot(3_000), dot(1)], 'days', threshold, 'bad', 720));
      const line = Number(svg.querySelector('[aria-label=rule] line')?.getAttribute('x1'));
      expect(Number(svg.querySelector('circle')?.getAttribute('cx')), `${threshold} days`).toBeGreaterThan(line);
    }
  });

  it('count those beyond the axis and those that never were, as many as stand there', () => {
    const svg = draw(dots([...days, dot(null), dot(5_000)], 'days', 90, 'bad', 720));
    const places = [...svg.querySelectorAll('circle')].map((circle) => Number(circle.getAttribute('cx')));
    const last = places.filter((place) => place === Math.max(...places)).length;
    expect(words(svg)).toContain(`${last} longer or never`);
  });

  it('hold a thousand cases in a phone’s width, and none', () => {
    const many = Array.from({ length: 1_000 }, (_, at) => dot(at % 400));
    const svg = draw(dots(many, 'days', 90, 'bad', 330));
    expect(svg.querySelectorAll('circle')).toHaveLength(1_000);
    expect(Number(svg.getAttribute('height'))).toBeLessThanOrEqual(320);
    expect(broken(svg)).toEqual([]);
    expect(broken(draw(dots([], 'days', 90, 'bad', 330)))).toEqual([]);
  });
});
