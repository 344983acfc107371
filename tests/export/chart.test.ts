import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { rates, type Rate } from '../../src/charts/rates';
import { dark, light } from '../../src/export/chart/colours';
import { fontFaces, subsetsFor } from '../../src/export/chart/font';
import { standalone } from '../../src/export/chart/standalone';
import { tidied } from '../../src/export/chart/tidied';
import { draw } from '../charts/draw';

const hostile = '<script>alert(1)</script> & "Ann" \u0000\u202e\ud800]]>';
const row = (label: string): Rate => ({
  label,
  value: 1 / 3,
  low: 0.2,
  high: 0.5,
  hits: 10,
  n: 30,
  unknown: 0,
  hollow: false,
  emphasis: 'main',
});
const words = {
  title: 'Price is named in 58 of 153 losses',
  subtitle: 'Share of losses',
  source: 'Rainmaker, from a.csv',
};
const look = { colours: light, faces: '@font-face{}' };

/** A file as a program reads it that knows XML and nothing of the page; throws where it is none. */
function opened(file: string): Document {
  const { window } = new JSDOM(file, { contentType: 'image/svg+xml' });
  return window.document;
}

describe('a chart in a file of its own', () => {
  const file = opened(standalone(draw(rates([row('Ann'), row('Ben')], 'bad', 640)), words, look));

  it('says what the page says around it', () => {
    const texts = [...file.querySelectorAll('svg > text')].map((text) => text.textContent);
    expect(texts).toEqual(Object.values(words));
    expect(file.querySelector('title')?.textContent).toBe(words.title);
    expect(file.querySelector('svg')?.getAttribute('role')).toBe('img');
  });

  it('names its colours and asks the page for none', () => {
    const text = new (file.defaultView as unknown as typeof globalThis).XMLSerializer().serializeToString(file);
    expect(text).not.toMatch(/var\(|currentColor/);
    expect(text).toContain(light['orange']);
    expect(text).not.toMatch(/NaN|undefined/);
  });

  it('needs nothing from anywhere', () => {
    const text = file.documentElement.outerHTML;
    expect(text.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:|src=|href=|<script|@import/);
  });

  it('is no longer than its places need', () => {
    for (const circle of file.querySelectorAll('circle'))
      expect(circle.getAttribute('cx')).toMatch(/^-?\d+(\.\d{1,2})?$/);
    expect(file.querySelectorAll('circle')).toHaveLength(2);
  });

  it('opens whatever people are called', () => {
    const svg = draw(rates([row(hostile)], 'bad', 640), hostile);
    const document = opened(standalone(svg, { title: hostile, subtitle: hostile, source: hostile }, look));
    expect(document.querySelector('script')).toBeNull();
    expect(document.querySelector('title')?.textContent).toBe(
      '<script>alert(1)</script> & "Ann" \ufffd\u202e\ufffd]]>',
    );
  });

  it('breaks long words into lines, also a word without an end', () => {
    const long = `${'many words '.repeat(30)}${'x'.repeat(400)}`;
    const document = opened(standalone(draw(rates([row('Ann')], 'bad', 640)), { ...words, title: long }, look));
    const lines = [...document.querySelectorAll('svg > text[font-weight="620"]')];
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line.textContent?.length).toBeLessThanOrEqual(64);
    const heights = lines.map((line) => Number(line.getAttribute('y')));
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    const height = Number(document.documentElement.getAttribute('height'));
    expect(height).toBeGreaterThan(
      (heights.at(-1) ?? 0) + Number(document.querySelector('svg > svg')?.getAttribute('height')),
    );
  });
});

describe('a chart that leaves the page', () => {
  it('leaves the one on the page as it is', () => {
    const svg = draw(rates([row('Ann')], 'bad', 640));
    const before = svg.outerHTML;
    expect(tidied(svg).outerHTML).not.toBe(before);
    expect(svg.outerHTML).toBe(before);
  });
});

describe('the colours of a file', () => {
  const css = readFileSync(fileURLToPath(new URL('../../src/app.css', import.meta.url)), 'utf8');
  const under = (rule: string) => {
    const body = css.slice(css.indexOf(rule), css.indexOf('}', css.indexOf(rule)));
    return Object.fromEntries(
      [...body.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
    );
  };

  it('are the page’s, light and dark', () => {
    expect(light).toEqual(under(':root {'));
    expect(dark).toEqual(under(":root[data-theme='dark'] {"));
  });
});

describe('the font of a file', () => {
  let faces = '';
  beforeAll(async () => {
    faces = await fontFaces('Jörg Łukasz', async (url) => new TextEncoder().encode(url).buffer as ArrayBuffer);
  });

  it('has the subsets that the words need, and no others', () => {
    expect(subsetsFor('Jörg Brandt – 95% “x”')).toEqual(['latin']);
    expect(subsetsFor('Łukasz')).toEqual(['latin', 'latin-ext']);
    expect(subsetsFor('Ольга')).toEqual(['latin', 'cyrillic']);
    expect(subsetsFor('日本')).toEqual(['latin']);
  });

  it('is inside, one face for each subset', () => {
    const inside = [...faces.matchAll(/base64,([A-Za-z0-9+/=]+)\) format\('woff2'\)/g)].map(([, data]) =>
      atob(data ?? ''),
    );
    expect(inside).toHaveLength(2);
    expect(inside[0]).toMatch(/latin-wght-normal\.woff2$/);
    expect(inside[1]).toMatch(/latin-ext-wght-normal\.woff2$/);
  });
});
