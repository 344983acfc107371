import { describe, expect, it } from 'vitest';
import { bars } from '../../src/charts/bars';
import { dots } from '../../src/charts/dots';
import { funnel } from '../../src/charts/funnel';
import { grid } from '../../src/charts/grid';
import { rates } from '../../src/charts/rates';
import { series } from '../../src/charts/series';
import { spark } from '../../src/charts/spark';
import { strip, type StripDot } from '../../src/charts/strip';
import { trend } from '../../src/charts/trend';
import { funnelCurve } from '../../src/stats/funnel';
import { wilson } from '../../src/stats/share';
import { asFile, draw, fills, words } from './draw';

const months = ['Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct'];

const rate = (label: string, hits: number, n: number, emphasis: 'main' | 'aside' | 'none' = 'none') => {
  const interval = n >= 5 ? wilson(hits, n) : null;
  return {
    label,
    value: n >= 5 ? hits / n : null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    hits,
    n,
    unknown: 0,
    hollow: n < 20,
    emphasis,
  };
};

describe('bars', () => {
  const rows = [
    { label: 'Price', count: 58, share: 58 / 153, emphasis: 'main' as const },
    { label: 'Competitor', count: 37, share: 37 / 153, emphasis: 'none' as const },
    {
      label: 'A reason so long that nobody reads it to its end in a margin',
      count: 1,
      share: 1 / 153,
      emphasis: 'none' as const,
    },
    { label: 'No reason given', count: 26, share: null, emphasis: 'aside' as const },
  ];

  it('write count and share, and keep what stands aside out of the shares', async () => {
    const svg = draw(bars(rows, 'bad', 640));
    expect(words(svg)).toEqual(expect.arrayContaining(['58 · 38%', '37 · 24%', '1 · 0.7%', '26']));
    await expect(asFile(svg)).toMatchFileSnapshot('bars.svg');
  });

  it('cut long labels on a phone, where the table has them whole', () => {
    const long = words(draw(bars(rows, 'bad', 340))).find((text) => text.startsWith('A reason'));
    expect(long).toMatch(/…$/);
  });
});

describe('rates', () => {
  const rows = [rate('Referral', 41, 74, 'main'), rate('Partner', 7, 17), rate('Web', 1, 3), rate('Cold', 0, 240)];

  it('draw interval and n, hollow under 20, counts alone under 5', async () => {
    const svg = draw(rates(rows, 'good', 640));
    expect(words(svg)).toEqual(expect.arrayContaining(['55% of 74', '41% of 17', '1 of 3', '0% of 240']));
    expect(fills(svg)).toEqual(['var(--blue)', 'var(--paper)', 'var(--ink-3)']);
    await expect(asFile(svg)).toMatchFileSnapshot('rates.svg');
  });

  it('paint the row in question by its side, never a bad one blue', () => {
    expect(fills(draw(rates(rows, 'bad', 640)))[0]).toBe('var(--orange)');
    expect(fills(draw(rates(rows, 'context', 640)))[0]).toBe('var(--ink)');
  });
});

describe('funnel', () => {
  const reps = [
    { label: 'Adler', value: 26 / 38, hits: 26, n: 38, hollow: false, side: 'bad' as const },
    { label: 'Birch', value: 4 / 48, hits: 4, n: 48, hollow: false, side: 'good' as const },
    { label: 'Cedar', value: 9 / 29, hits: 9, n: 29, hollow: false, side: null },
    { label: 'Elm', value: 5 / 12, hits: 5, n: 12, hollow: true, side: null },
  ];

  it('names who lies outside, with counts, in the colour of the side', async () => {
    const svg = draw(funnel({ team: 0.35, curve: funnelCurve(0.35, 48), reps, casesLabel: 'Losses' }, 680));
    const told = words(svg);
    expect(told).toEqual(expect.arrayContaining(['Adler  26 of 38', 'Birch  4 of 48', 'team 35%', 'Losses']));
    expect(told.join()).not.toMatch(/Cedar|Elm/);
    expect(fills(svg)).toEqual(['ink-3', 'paper', 'blue', 'orange'].map((name) => `var(--${name})`));
    await expect(asFile(svg)).toMatchFileSnapshot('funnel.svg');
  });

  it('writes no name over another', () => {
    const crowd = Array.from({ length: 5 }, (_, at) => ({
      label: `Rep ${at}`,
      value: 0.07 + at / 1000,
      hits: 4,
      n: 54 + at,
      hollow: false,
      side: 'good' as const,
    }));
    const svg = draw(funnel({ team: 0.35, curve: funnelCurve(0.35, 60), reps: crowd, casesLabel: 'Losses' }, 680));
    expect(words(svg).filter((text) => text.startsWith('Rep'))).toEqual(['Rep 0  4 of 54']);
  });
});

describe('strip', () => {
  const dot = (label: string, value: number, side: StripDot['side'], hollow = false) => ({
    label,
    value,
    side,
    hollow,
  });
  const team = { value: 0.2, low: 0.17, high: 0.25 };

  it('names the farthest on each side, the bad one first, and nobody within', async () => {
    const dots = [
      dot('Anders Sørensen', 0.07, 'good'),
      dot('Chloé Martin', 0.68, 'bad'),
      dot('María Núñez', 0.04, 'good'),
      dot('Nobody', 0.3, null),
      dot('Few', 0.9, null, true),
    ];
    const svg = draw(strip({ team, dots, domain: [0, 1] }, 300));
    expect(words(svg)).toEqual(['Chloé Martin', 'María Núñez']);
    const inside = fills(svg);
    expect(inside).toEqual(['ink-3', 'paper', 'blue', 'blue', 'orange', 'ink'].map((name) => `var(--${name})`));
    await expect(asFile(svg)).toMatchFileSnapshot('strip.svg');
  });

  it('is grey where neither side is good', () => {
    const svg = draw(strip({ team, dots: [dot('Far', 0.9, 'context')], domain: [0, 1] }, 300));
    expect(svg.outerHTML).not.toContain('var(--orange)');
    expect(svg.outerHTML).not.toContain('var(--blue)');
    expect(words(svg)).toEqual(['Far']);
  });

  it('keeps a name at the edge inside, and holds without a number', () => {
    const svg = draw(strip({ team, dots: [dot('A very long name at the end', 1, 'bad')], domain: [0, 1] }, 300));
    expect(svg.outerHTML).toContain('text-anchor="end"');
    const empty = { value: null, low: null, high: null };
    expect(fills(draw(strip({ team: empty, dots: [], domain: [-1, 1] }, 300)))).toEqual([]);
  });
});

describe('time', () => {
  it('sparks end hollow while the period runs', async () => {
    const points = months.map((_, at) => ({ value: at === 3 ? null : 0.3 + at / 40, whole: at < 11 }));
    const svg = draw(spark(points, 120));
    expect(fills(svg)).toEqual(['var(--paper)']);
    expect(svg.outerHTML).toContain('stroke-dasharray="2,2"');
    await expect(asFile(svg)).toMatchFileSnapshot('spark.svg');
  });

  it('a trend has its limits from ten periods on, and its running period dashed', async () => {
    const points = months.map((_, at) => ({
      from: `${at < 2 ? 2024 : 2025}-${String(((at + 10) % 12) + 1).padStart(2, '0')}-01`,
      to: '',
      value: at === 4 ? 0.62 : 0.3 + (at % 3) / 20,
      low: 0.2,
      high: 0.7,
      whole: at < 11,
    }));
    const limits = { centre: 0.34, low: 0.1, high: 0.58 };
    const svg = draw(trend({ points, limits }, 680));
    expect(svg.outerHTML).toContain('stroke-dasharray="3,3"');
    expect(fills(svg)).toHaveLength(12);
    await expect(asFile(svg)).toMatchFileSnapshot('trend.svg');
    expect(draw(trend({ points, limits: null }, 680)).querySelector('rect')).toBeNull();
  });

  it('a series counts each period within its total, the running one paler', async () => {
    const rows = months.map((label, at) => ({
      from: '',
      label,
      count: 10 + (at % 4),
      of: 30 + at,
      whole: at < 11,
    }));
    const svg = draw(series(rows, 680));
    expect(svg.outerHTML.split('var(--bar)').length - 1).toBe(1);
    await expect(asFile(svg)).toMatchFileSnapshot('series.svg');
  });
});

describe('single cases', () => {
  it('dots put every case on its value, and say how many lie beyond', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => ({
      label: `Customer ${at}`,
      value: at < 4 ? null : (at * at) / 60,
      hit: at < 2 ? null : at < 4 || (at * at) / 60 >= 90,
    }));
    const svg = draw(dots(rows, 'days', 90, 'bad', 680));
    expect(fills(svg)).toHaveLength(120);
    expect(words(svg)).toEqual(expect.arrayContaining(['90 d', expect.stringMatching(/^\d+ longer or never$/)]));
    await expect(asFile(svg)).toMatchFileSnapshot('dots.svg');
  });

  it('a grid writes counts, and nothing for none', async () => {
    const rows = [
      { label: 'Adler', counts: months.map((_, at) => at) },
      { label: 'Birch', counts: months.map(() => 0) },
    ];
    const svg = draw(grid(months, rows, 680));
    expect(words(svg).filter((text) => /^\d+$/.test(text))).toEqual(months.slice(1).map((_, at) => `${at + 1}`));
    await expect(asFile(svg)).toMatchFileSnapshot('grid.svg');
  });
});
