import { describe, expect, it } from 'vitest';
import { bars, type Bar } from '../../src/charts/bars';
import { grid } from '../../src/charts/grid';
import { rates, type Rate } from '../../src/charts/rates';
import { attribute, broken, draw, fills, words } from './draw';

const bar = (label: string, count: number, more: Partial<Bar> = {}): Bar => ({
  label,
  count,
  share: count / 100,
  emphasis: 'none',
  ...more,
});
const rate = (label: string, hits: number, n: number, more: Partial<Rate> = {}): Rate => ({
  label,
  value: n < 5 ? null : hits / n,
  low: n < 5 ? null : hits / n / 2,
  high: n < 5 ? null : (hits / n + 1) / 2,
  hits,
  n,
  unknown: 0,
  hollow: n < 20,
  emphasis: 'none',
  ...more,
});
const heights = (shapes: Iterable<Element>) => [...shapes].map((shape) => attribute(shape, 'cy'));

describe('bars', () => {
  const rows = [
    bar('Price', 60, { emphasis: 'main' }),
    bar('Fit', 40),
    bar('None', 20, { share: null, emphasis: 'aside' }),
  ];
  const svg = draw(bars(rows, 'bad', 640));
  const [price, fit, blank] = svg.querySelectorAll('rect');

  it('are as long as their counts', () => {
    const width = (rect: Element | undefined) => Number(rect?.getAttribute('width'));
    expect(width(price) / width(fit)).toBeCloseTo(60 / 40, 9);
    expect(width(price) / width(blank)).toBeCloseTo(60 / 20, 9);
  });

  it('carry their count, and their share but for what stands aside', () => {
    expect(words(svg)).toEqual(expect.arrayContaining(['60 · 60%', '40 · 40%', '20']));
  });

  it('put colour on the part in question alone, by its side; what stands aside is an outline', () => {
    expect([price, fit, blank].map((rect) => attribute(rect, 'fill'))).toEqual(['var(--orange)', 'var(--bar)', 'none']);
    const good = draw(bars(rows, 'good', 640)).querySelector('rect');
    expect(attribute(good, 'fill')).toBe('var(--blue)');
    expect(attribute(blank, 'stroke-dasharray')).toBe('3,3');
  });
});

describe('rates', () => {
  it('are hollow under 20 cases, and counts alone under five', () => {
    const svg = draw(rates([rate('Many', 30, 60), rate('Few', 9, 19), rate('Hardly', 1, 4)], 'bad', 640));
    expect(fills(svg)).toEqual(['var(--ink-3)', 'var(--paper)']);
    expect(words(svg)).toEqual(expect.arrayContaining(['50% of 60', '47% of 19', '1 of 4']));
  });

  it('say how many are unknown where nothing is known', () => {
    expect(words(draw(rates([rate('Source unknown', 0, 0, { unknown: 29 })], 'bad', 640)))).toContain('29 unknown');
  });

  it('draw each interval to its ends, on one scale', () => {
    const svg = draw(
      rates([rate('A', 20, 40, { low: 0.25, high: 1 }), rate('B', 10, 40, { low: 0, high: 0.5 })], 'bad', 640),
    );
    const lines = [...svg.querySelectorAll('[aria-label=rule] line')];
    const ends = lines.map((line) => [Number(line.getAttribute('x1')), Number(line.getAttribute('x2'))]);
    const [a, b] = ends as [[number, number], [number, number]];
    const zero = b[0];
    const whole = a[1] - zero;
    expect((a[0] - zero) / whole).toBeCloseTo(0.25, 6);
    expect((b[1] - zero) / whole).toBeCloseTo(0.5, 6);
    const dots = [...svg.querySelectorAll('circle')].map((dot) => (Number(dot.getAttribute('cx')) - zero) / whole);
    expect(dots).toEqual([expect.closeTo(0.5, 6), expect.closeTo(0.25, 6)]);
  });
});

describe('two people of one name', () => {
  it('have a row each', () => {
    const two = draw(rates([rate('Anna Weber', 30, 60), rate('Anna Weber', 10, 60)], 'bad', 640));
    expect(new Set(heights(two.querySelectorAll('circle'))).size).toBe(2);
    const bodies = draw(bars([bar('Anna Weber', 4), bar('Anna Weber', 9)], 'bad', 640)).querySelectorAll('rect');
    expect(new Set([...bodies].map((rect) => rect.getAttribute('y'))).size).toBe(2);
    const cells = draw(
      grid(
        ['May', 'Jun'],
        [
          { label: 'Anna Weber', counts: [1, 2] },
          { label: 'Anna Weber', counts: [3, 4] },
        ],
        640,
      ),
    ).querySelectorAll('rect');
    expect(new Set([...cells].map((rect) => `${rect.getAttribute('x')} ${rect.getAttribute('y')}`)).size).toBe(4);
  });
});

describe('a grid', () => {
  const svg = draw(
    grid(
      ['Apr', 'May', 'Jun'],
      [
        { label: 'Ann', counts: [0, 1, 8] },
        { label: 'Ben', counts: [2, 4, 0] },
      ],
      640,
    ),
  );

  it('is darkest where the most are, and empty where none are', () => {
    const shades = [...svg.querySelectorAll('rect')].map((cell) => Number(cell.getAttribute('fill-opacity')));
    expect(shades).toEqual([0, 1, 8, 2, 4, 0].map((n) => expect.closeTo((n / 8) * 0.55, 6)));
  });

  it('writes its counts and no zeros', () => {
    expect(words(svg).filter((word) => /^\d+$/.test(word))).toEqual(['1', '8', '2', '4']);
  });
});

describe('hostile and long labels', () => {
  const long = 'Donaudampfschifffahrtsgesellschaft Nord-Ost, Abteilung fuer Sonderaufgaben';

  it('are text, cut to the room that they have', () => {
    const svg = draw(rates([rate('<img src=x onerror=alert(1)>', 9, 30), rate(long, 9, 30)], 'bad', 330));
    expect(svg.querySelector('img')).toBeNull();
    expect(words(svg).some((word) => word.startsWith('Donaudampf') && word.endsWith('…'))).toBe(true);
    expect(broken(svg)).toEqual([]);
  });

  it('leave room for the chart on a phone', () => {
    const svg = draw(bars([bar(long, 10)], 'bad', 330));
    expect(Number(svg.querySelector('rect')?.getAttribute('width'))).toBeGreaterThan(100);
  });
});

describe('nothing to draw', () => {
  it.each([
    ['bars', bars([], 'bad', 640)],
    ['bars of nothing', bars([bar('None', 0, { share: null })], 'bad', 640)],
    ['rates', rates([], 'bad', 640)],
    ['grid', grid([], [], 640)],
  ])('%s still draws', (_, options) => {
    expect(broken(draw(options))).toEqual([]);
  });
});

describe('labels', () => {
  it.each([
    ['Chinese', '中华人民共和国东部沿海地区对外贸易与国际经济技术合作发展股份有限公司', 1],
    ['capitals', 'RINDFLEISCHETIKETTIERUNGSUEBERWACHUNGSAUFGABENUEBERTRAGUNG', 0.65],
  ])('in %s stay in their margin', (_, label, ems) => {
    const svg = draw(rates([rate(label, 30, 60), rate('Al', 30, 60)], 'bad', 640));
    const cut = words(svg).find((one) => one.endsWith('…')) ?? '';
    expect(label.startsWith(cut.slice(0, -1))).toBe(true);
    expect(cut.length).toBeGreaterThan(10);
    // Two fifths of the chart are the most that labels have, at 14 pixels.
    expect(cut.length * ems * 14).toBeLessThan(640 * 0.4);
  });
});
