import { describe, expect, it } from 'vitest';
import { ages, type AgesData } from '../../src/charts/ages';
import { calendar } from '../../src/charts/calendar';
import { lines, type Line } from '../../src/charts/lines';
import { pareto } from '../../src/charts/pareto';
import { process } from '../../src/charts/process';
import { strips, type Strip } from '../../src/charts/strips';
import { tree, type Twig } from '../../src/charts/tree';
import { addDays } from '../../src/habits/periods';
import { asFile, attribute, broken, draw, fills, words } from './draw';

const widths = [
  ['', 680],
  ['-phone', 340],
] as const;
const long = 'Donaudampfschifffahrtsgesellschaft Nord-Ost, Abteilung fuer Sonderaufgaben';
const until = '2025-06-30';
const back = (days: number) => addDays(until, -days);
const numbers = (svg: SVGSVGElement, shape: string, name: string) =>
  [...svg.querySelectorAll(shape)].map((one) => Number(one.getAttribute(name)));

describe('lines', () => {
  const line = (label: string, from: number | null, touches: number[], more: Partial<Line> = {}): Line => ({
    label,
    from: from === null ? null : back(from),
    seenFrom: back(1000),
    touches: touches.map(back),
    isQuiet: (touches.at(-1) ?? from ?? 0) >= 14,
    ...more,
  });
  const rows = [
    line('Silent since May', 120, [100, 95, 60, 41]),
    line('Warm', 80, [70, 61, 50, 40, 30, 20, 9, 3]),
    line('Never touched since', 33, []),
    line('Older than the chart', 500, [400, 20]),
    line('Day not known', null, [30, 21]),
    line('Nobody recorded it', 60, [], { seenFrom: null, isQuiet: null }),
    line(long, 20, [14, 13]),
  ];
  const data = { rows, quiet: 14, until };

  it.each(widths)('show silence, ticks and gaps%s', async (name, width) => {
    const svg = draw(lines(data, 'bad', width));
    expect(broken(svg)).toEqual([]);
    expect(words(svg)).toEqual(expect.arrayContaining(['41 d', '3 d', '33 d', '20 d', '21 d', '60 d', '13 d']));
    await expect(asFile(svg)).toMatchFileSnapshot(`lines${name}.svg`);
  });

  it('colour only what is quiet now, from its last touch to the end', () => {
    const svg = draw(lines({ ...data, rows: rows.slice(0, 2) }, 'bad', 680));
    const coloured = [...svg.querySelectorAll('path')].filter((path) => attribute(path, 'stroke') === 'var(--orange)');
    expect(coloured).toHaveLength(1);
    const [from, to] = [...(coloured[0]?.getAttribute('d') ?? '').matchAll(/([\d.]+),/g)].map(([, x]) => Number(x));
    const ticks = numbers(svg, '[aria-label=rule] line', 'x1');
    // 120 days of line, 41 of them quiet.
    expect(((to ?? 0) - (from ?? 0)) / ((to ?? 0) - Math.min(...numbers(svg, 'circle', 'cx')))).toBeCloseTo(
      41 / 120,
      2,
    );
    expect(ticks).toHaveLength(12);
    expect(ticks[3]).toBeCloseTo(from ?? 0, 1);
  });

  it('draw nothing of nobody', () => {
    expect(broken(draw(lines({ ...data, rows: [] }, 'bad', 340)))).toEqual([]);
  });
});

describe('a tree', () => {
  const twig = (case_id: string, parent_id: string | null, on: string, label = case_id, isReferred = false): Twig => ({
    case_id,
    parent_id,
    on,
    label,
    isReferred,
  });
  const twigs = [
    twig('a', null, '2023-02-01', 'Adler Works'),
    twig('a2', 'a', '2023-06-01'),
    twig('b', 'a', '2023-09-01', 'Birch & Sons', true),
    twig('a3', 'a2', '2024-02-01'),
    twig('c', 'b', '2024-03-01', long, true),
    twig('d', null, '2023-05-01', long),
    twig('d2', 'd', '2024-01-01'),
  ];

  it.each(widths)('gives each further branch a lane of its own%s', async (name, width) => {
    const svg = draw(tree(twigs, 'good', width));
    expect(broken(svg)).toEqual([]);
    expect(words(svg)).toEqual(expect.arrayContaining(['Adler Works', '4 later', '1 later']));
    const heights = numbers(svg, 'circle', 'cy');
    // In the order in which they are placed: a, a2, a3 in one lane; b and c below it; d and d2 below these.
    expect(new Set(heights.slice(0, 3)).size).toBe(1);
    expect(new Set(heights).size).toBe(3);
    await expect(asFile(svg)).toMatchFileSnapshot(`tree${name}.svg`);
  });

  it('colours who was referred, and rings the first', () => {
    const colours = fills(draw(tree(twigs, 'good', 680)));
    const told = ['paper', 'ink-3', 'ink-3', 'blue', 'blue', 'paper', 'ink-3'].map((one) => `var(--${one})`);
    expect(colours).toEqual(told);
  });

  it('holds with one win, and with none', () => {
    expect(broken(draw(tree(twigs.slice(0, 1), 'good', 340)))).toEqual([]);
    expect(broken(draw(tree([], 'good', 340)))).toEqual([]);
  });
});

describe('a process', () => {
  const values = [120, 140, 130, 520, 125, 135, 118, 142, 131, 127, 12, 138, 60].map((value) => value * 1000);
  const rows = values.map((value, at) => ({
    from: addDays('2024-06-01', Math.round(at * 30.4)),
    label: `Month ${at + 1}`,
    value,
    whole: at < 12,
  }));
  const limits = { centre: 140_000, low: 30_000, high: 250_000 };

  it.each(widths)('names the months outside its limits and dashes the one that runs%s', async (name, width) => {
    const svg = draw(process(rows, limits, 'money', width));
    expect(broken(svg)).toEqual([]);
    expect(svg.outerHTML).toContain('stroke-dasharray="3,3"');
    const named = words(svg).filter((word) => word.startsWith('Month'));
    expect(named.map((word) => word.split(':')[0])).toEqual(['Month 4', 'Month 11']);
    expect(fills(svg).filter((one) => one === 'var(--paper)')).toHaveLength(1);
    await expect(asFile(svg)).toMatchFileSnapshot(`process${name}.svg`);
  });

  it('has no range and names nothing under ten months', () => {
    const svg = draw(process(rows.slice(0, 5), null, 'money', 680));
    expect(svg.querySelector('rect')).toBeNull();
    expect(words(svg).join()).not.toMatch(/Month|usual/);
  });
});

describe('ages', () => {
  const data: AgesData = {
    window: { from: 240, to: 300 },
    most: 730,
    zones: [
      { from: 0, words: '12 too early', look: 'unknown', line: 2 },
      { from: 240, words: '3 due now', look: 'bad', line: 0 },
      { from: 300, words: '1,240 looked at again in time', look: 'good', line: 1 },
      { from: 300, words: '40 not', look: 'quiet', line: 2 },
    ],
    rows: Array.from({ length: 73 }, (_, at) => ({
      age: at * 10,
      look:
        at < 24
          ? ('unknown' as const)
          : at < 30
            ? ('bad' as const)
            : at % 3 === 0
              ? ('quiet' as const)
              : ('good' as const),
    })),
  };

  it.each(widths)('stand over their days, the band shaded%s', async (name, width) => {
    const svg = draw(ages(data, width));
    expect(broken(svg)).toEqual([]);
    expect(fills(svg)).toHaveLength(73);
    const band = svg.querySelector('rect');
    const [left, right] = [
      Number(band?.getAttribute('x')),
      Number(band?.getAttribute('x')) + Number(band?.getAttribute('width')),
    ];
    const due = [...svg.querySelectorAll('circle')].filter((dot) => attribute(dot, 'fill') === 'var(--orange)');
    expect(due).toHaveLength(6);
    for (const dot of due) {
      expect(Number(dot.getAttribute('cx'))).toBeGreaterThan(left);
      expect(Number(dot.getAttribute('cx'))).toBeLessThan(right);
    }
    await expect(asFile(svg)).toMatchFileSnapshot(`ages${name}.svg`);
  });

  it('hold with one case and with none', () => {
    expect(fills(draw(ages({ ...data, rows: data.rows.slice(0, 1) }, 340)))).toHaveLength(1);
    expect(broken(draw(ages({ ...data, rows: [] }, 340)))).toEqual([]);
  });
});

describe('a calendar', () => {
  // 31 March 2025 is a Monday.
  const days = Array.from({ length: 91 }, (_, at) => ({ on: addDays('2025-03-31', at), hits: at % 7, of: 6 })).filter(
    (_, at) => at % 7 < 5,
  );

  it.each(widths)('has a column a week and a row a weekday%s', async (name, width) => {
    const svg = draw(calendar(days, 'good', width));
    expect(broken(svg)).toEqual([]);
    const cells = [...svg.querySelectorAll('[aria-label=cell]')].at(-1)?.querySelectorAll('rect') ?? [];
    expect(cells).toHaveLength(65);
    expect(new Set([...cells].map((cell) => cell.getAttribute('x'))).size).toBe(13);
    // Mondays had none of six, Fridays four.
    const shades = new Map(
      [...cells].map((cell) => [cell.getAttribute('y'), Number(cell.getAttribute('fill-opacity'))]),
    );
    const told = [...shades].toSorted(([a], [b]) => Number(a) - Number(b)).map(([, shade]) => shade);
    expect(told).toEqual([0, 1, 2, 3, 4].map((hits) => expect.closeTo((hits / 6) * 0.55, 6)));
    expect(words(svg)).toEqual(expect.arrayContaining(['Mon', 'Fri', 'May', 'Jun']));
    await expect(asFile(svg)).toMatchFileSnapshot(`calendar${name}.svg`);
  });

  it('shows a week-end where somebody worked, holds a year, and a day alone', () => {
    expect(words(draw(calendar([{ on: '2025-06-28', hits: 1, of: 1 }], 'good', 680)))).toContain('Sat');
    const year = Array.from({ length: 371 }, (_, at) => ({ on: addDays('2024-06-24', at), hits: 1, of: 2 }));
    expect(broken(draw(calendar(year, 'good', 340)))).toEqual([]);
    expect(broken(draw(calendar([], 'good', 340)))).toEqual([]);
  });
});

describe('strips', () => {
  const strip = (label: string, values: (number | null)[]): Strip => {
    const hits = values.filter((value) => value !== null && value < 30).length;
    const cases = values.map((value) => ({ value, hit: value !== null && value < 30 }));
    return { label, hits, n: values.length, share: values.length < 5 ? null : hits / values.length, cases };
  };
  const spread = (n: number, step: number) =>
    Array.from({ length: n }, (_, at) => (at % 9 === 8 ? null : (at * step) % 120));
  const rows = [
    strip('Smallest quarter', spread(32, 7)),
    strip('Second quarter', spread(31, 11)),
    strip(long, spread(300, 13)),
    strip('Few', [3, 40]),
  ];

  it.each(widths)('show every case on its side of the threshold%s', async (name, width) => {
    const svg = draw(strips(rows, 'days', 30, 'good', width));
    expect(broken(svg)).toEqual([]);
    expect(fills(svg)).toHaveLength(365);
    expect(words(svg)).toEqual(expect.arrayContaining(['30 d', '1 of 2', expect.stringMatching(/^\d+% of 300$/)]));
    const edge = Number(svg.querySelector('line[stroke-dasharray], [stroke-dasharray] line')?.getAttribute('x1'));
    for (const dot of svg.querySelectorAll('circle'))
      expect(Number(dot.getAttribute('cx')) < edge).toBe(attribute(dot, 'fill') === 'var(--blue)');
    await expect(asFile(svg)).toMatchFileSnapshot(`strips${name}.svg`);
  });

  it('hold without a case', () => {
    expect(broken(draw(strips([], 'days', 30, 'good', 340)))).toEqual([]);
    expect(broken(draw(strips([strip('None', [])], 'days', 30, 'good', 340)))).toEqual([]);
  });
});

describe('a Pareto chart', () => {
  const bar = (label: string, count: number, share: number | null) => ({
    label,
    count,
    share,
    emphasis: share === null ? ('aside' as const) : label === 'Price' ? ('main' as const) : ('none' as const),
  });
  const rows = [bar('Price', 50, 0.5), bar('Fit', 30, 0.3), bar(long, 20, 0.2), bar('No reason given', 140, null)];

  it.each(widths)('runs from the end of its first bar to the whole%s', async (name, width) => {
    const svg = draw(pareto(rows, 'bad', width));
    expect(broken(svg)).toEqual([]);
    const [first] = svg.querySelectorAll('rect');
    const line = /^M([\d.]+),/.exec(svg.querySelector('[aria-label=line] path')?.getAttribute('d') ?? '')?.[1];
    const end = Number(first?.getAttribute('x')) + Number(first?.getAttribute('width'));
    const dots = numbers(svg, 'circle', 'cx');
    expect(Number(line)).toBeCloseTo(end, 2);
    // The label of the first bar stands where its dot would be.
    expect(dots).toHaveLength(2);
    expect(((dots[1] ?? 0) - (dots[0] ?? 0)) / ((dots[0] ?? 0) - end)).toBeCloseTo(20 / 30, 6);
    expect(words(svg)).toEqual(expect.arrayContaining(['80%', '100%', '140']));
    await expect(asFile(svg)).toMatchFileSnapshot(`pareto${name}.svg`);
  });

  it('holds where nobody gave a reason', () => {
    expect(broken(draw(pareto([bar('No reason given', 9, null)], 'bad', 340)))).toEqual([]);
    expect(broken(draw(pareto([], 'bad', 340)))).toEqual([]);
  });
});
