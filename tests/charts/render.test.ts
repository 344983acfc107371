import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { count, day, inUnit, percent, setLocale } from '../../src/language/format';
import { rates } from '../../src/charts/rates';
import { draw } from './draw';

describe('a drawn chart', () => {
  const svg = draw(rates([], 'bad', 640), 'Price is named in 58 of 153 losses');

  it('is a picture with a name', () => {
    expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).toEqual([
      'img',
      'Price is named in 58 of 153 losses',
    ]);
  });
});

describe('the colours of charts', () => {
  const css = readFileSync(fileURLToPath(new URL('../../src/app.css', import.meta.url)), 'utf8');
  const files = import.meta.glob<string>('../../src/charts/*.ts', { eager: true, query: '?raw', import: 'default' });

  it('are the page’s own: no chart names a colour', () => {
    for (const [path, text] of Object.entries(files)) expect(text, path).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(|hsl\(/i);
  });

  it('are there in light and in dark', () => {
    for (const name of ['paper', 'ink', 'ink-2', 'ink-3', 'line', 'wash', 'bar', 'blue', 'orange']) {
      // Light, dark as the system says, dark as the user says.
      expect([...css.matchAll(new RegExp(`--${name}: `, 'g'))], name).toHaveLength(3);
    }
  });
});

describe('numbers and days', () => {
  afterAll(() => setLocale(() => 'en-GB'));

  it('are written as the user’s country writes them', () => {
    setLocale(() => 'de-DE');
    expect([count(1213), day('2025-06-30')]).toEqual(['1.213', '30.06.2025']);
    expect(percent(0.372)).toMatch(/^37\s%$/);
    setLocale(() => 'en-GB');
    expect([count(1213), percent(0.372), day('2025-06-30')]).toEqual(['1,213', '37%', '30 Jun 2025']);
  });

  it('never round a share that is not nought to nought', () => {
    expect([percent(0), percent(0.004), percent(0.01)]).toEqual(['0%', '0.4%', '1%']);
  });

  it('carry their unit', () => {
    expect(inUnit(0.331, 'points')).toBe('+33 points');
    expect(inUnit(-0.2, 'points')).toMatch(/^[-−]20 points$/);
    expect(inUnit(90, 'days')).toBe('90 d');
    expect(inUnit(1_234_567, 'money')).toMatch(/^1\.23\s?[mM]$/);
  });
});
