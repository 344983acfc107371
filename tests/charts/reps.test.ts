import { describe, expect, it } from 'vitest';
import { funnel, type FunnelRep } from '../../src/charts/funnel';
import { strip, type StripDot } from '../../src/charts/strip';
import { funnelCurve } from '../../src/stats/funnel';
import { broken, draw, fills, words } from './draw';

const team = { value: 0.4, low: 0.35, high: 0.45 };
const dot = (label: string, value: number, more: Partial<StripDot> = {}): StripDot => ({
  label,
  value,
  hollow: false,
  side: null,
  ...more,
});
const places = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('circle')].map((circle) => Number(circle.getAttribute('cx')));

describe('a strip', () => {
  it('has the team and every rep at its place on the habit’s own scale', () => {
    const svg = draw(strip({ team, dots: [dot('Ann', 0), dot('Ben', 1)], domain: [0, 1] }, 212));
    expect(places(svg)).toEqual([6, 206, 6 + 0.4 * 200]);
    const points = draw(strip({ team: { value: 0, low: null, high: null }, dots: [], domain: [-1, 1] }, 212));
    expect(places(points)).toEqual([106]);
  });

  it('names who lies outside, in the colour of the side, and nobody else', () => {
    const dots = [dot('Ann', 0.38), dot('Ben', 0.9, { side: 'bad' }), dot('Cleo', 0.1, { side: 'good' })];
    const svg = draw(strip({ team, dots, domain: [0, 1] }, 300));
    expect(words(svg).toSorted()).toEqual(['Ben', 'Cleo']);
    expect(
      fills(svg)
        .filter((fill) => fill !== 'var(--ink)')
        .toSorted(),
    ).toEqual(['var(--blue)', 'var(--ink-3)', 'var(--orange)']);
  });

  it('has hollow dots for few cases, and none for a team without a number', () => {
    const dots = [dot('Ann', 0.3, { hollow: true })];
    expect(fills(draw(strip({ team: { value: null, low: null, high: null }, dots, domain: [0, 1] }, 300)))).toEqual([
      'var(--paper)',
    ]);
  });

  it('names only those whose names do not run into each other, the bad side first', () => {
    const dots = [
      dot('Alexandra Montgomery', 0.8, { side: 'good' }),
      dot('Bartholomew Featherstone', 0.82, { side: 'bad' }),
      dot('Cleo', 0.05, { side: 'good' }),
    ];
    expect(words(draw(strip({ team, dots, domain: [0, 1] }, 300))).toSorted()).toEqual([
      'Bartholomew Featherstone',
      'Cleo',
    ]);
  });

  it('draws forty reps', () => {
    const dots = Array.from({ length: 40 }, (_, at) => dot(`Rep ${at}`, at / 39));
    expect(places(draw(strip({ team, dots, domain: [0, 1] }, 200)))).toHaveLength(41);
  });
});

describe('a funnel', () => {
  const rep = (label: string, hits: number, n: number, more: Partial<FunnelRep> = {}): FunnelRep => ({
    label,
    value: hits / n,
    hits,
    n,
    hollow: n < 20,
    side: null,
    ...more,
  });
  const data = {
    team: 0.38,
    curve: funnelCurve(0.38, 40),
    reps: [rep('Adler', 26, 38, { side: 'bad' }), rep('Birch', 8, 31), rep('Fir', 4, 12)],
    casesLabel: 'Losses',
  };

  it('names whom the limits leave out, with the counts, and nobody else', () => {
    const told = words(draw(funnel(data, 720)));
    expect(told).toContain('Adler  26 of 38');
    expect(told.join(' ')).not.toMatch(/Birch|Fir/);
    expect(told).toEqual(expect.arrayContaining(['team 38%', '95%', '99.8%', 'Losses', '100%']));
  });

  it('is orange on the bad side, hollow under 20 cases, grey inside', () => {
    expect(fills(draw(funnel(data, 720))).toSorted()).toEqual(['var(--ink-3)', 'var(--orange)', 'var(--paper)']);
  });

  it('puts each rep at its share and its number of cases', () => {
    const svg = draw(funnel({ ...data, reps: [rep('A', 20, 20), rep('B', 0, 40)] }, 720));
    const [a, b] = svg.querySelectorAll('circle');
    const at = (circle: Element | undefined, name: string) => Number(circle?.getAttribute(name));
    const left = 46;
    expect((at(b, 'cx') - left) / (at(a, 'cx') - left)).toBeCloseTo(2, 6);
    expect([at(a, 'cy'), at(b, 'cy')]).toEqual([12, 340 - 44]);
  });

  it('writes a name where no dot is, and the limits beside the chart', () => {
    // Three in a row to the left of the one that is named, at the foot of the chart.
    const reps = [
      rep('Near', 4, 55),
      rep('Nearer', 3, 57),
      rep('María Núñez', 2, 58, { side: 'good' }),
      rep('Far', 9, 80),
    ];
    for (const width of [720, 358]) {
      const svg = draw(funnel({ ...data, curve: funnelCurve(0.38, 84), reps }, width));
      const [name] = [...svg.querySelectorAll('text')].filter((text) => text.textContent.startsWith('María'));
      // The mark is moved as a whole, its words each to their dot.
      const moved = [name, name?.parentElement].map((one) =>
        [...(one?.getAttribute('transform') ?? '').matchAll(/-?[\d.]+/g)].map(Number),
      );
      const [x, y] = [0, 1].map((at) => moved.reduce((sum, one) => sum + (one[at] ?? 0), 0)) as [number, number];
      const from = name?.parentElement?.getAttribute('text-anchor') === 'end' ? x - 110 : x;
      for (const dot of svg.querySelectorAll('circle')) {
        const [cx, cy] = ['cx', 'cy'].map((one) => Number(dot.getAttribute(one)));
        const isCovered = (cx ?? 0) > from && (cx ?? 0) < from + 110 && Math.abs((cy ?? 0) - y) < 10;
        expect(isCovered, `${width}: ${cx}, ${cy} under ${x}, ${y}`).toBe(false);
      }
    }
  });

  it('holds forty reps and a team of nobody', () => {
    const reps = Array.from({ length: 40 }, (_, at) => rep(`Rep ${at}`, at, 40, { side: at > 30 ? 'bad' : null }));
    const svg = draw(funnel({ ...data, reps }, 330));
    expect(svg.querySelectorAll('circle')).toHaveLength(40);
    expect(broken(svg)).toEqual([]);
    expect(broken(draw(funnel({ ...data, reps: [], curve: [] }, 330)))).toEqual([]);
  });
});
