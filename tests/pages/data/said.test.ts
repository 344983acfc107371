import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setLocale } from '../../../src/language/format';
import { setVoice } from '../../../src/language/t';
import { reasons } from '../../../src/model/duplicates';
import { formatWords } from '../../../src/pages/data/format-words';
import { leftOutWords } from '../../../src/pages/data/left-out-words';

/** Shows what was said, and what only went by. */
beforeEach(() => {
  setVoice((english) => (english === '{0} {1}: {2}' ? english : `<${english}>`));
  setLocale(() => 'en-GB');
});
afterEach(() => {
  setVoice((english) => english);
  setLocale(() => undefined);
});

/** The model's own code, in which queries say why rows are left out. */
const folders = ['src/model/', 'src/model/sql/'].map((path) => new URL(`../../../${path}`, import.meta.url));
const code = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(sql|ts)$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8')),
);

it('every reason for which the model leaves rows out is said in the page’s language', () => {
  const own = code.flatMap((text) => [
    ...[...text.matchAll(/'([^'$]+)'(?: \|\| [a-z_.]+)? as reason/g)].map(([, reason = '']) => reason),
    ...[...text.matchAll(/(?:then|else) '(amounts [^']+)'/g)].map(([, reason = '']) => reason),
  ]);
  expect(own.length).toBeGreaterThan(9);
  const told: Record<string, string> = { 'amounts in ': 'amounts in USD are not added up: no rate to EUR' };
  const all = [...own, ...Object.values(reasons).flatMap((ways) => Object.values(ways))].map((one) => told[one] ?? one);
  for (const reason of all.map((one) => (one.endsWith(': ') ? `${one}Acme` : one))) {
    expect(leftOutWords({ object: 'deals', reason, count: 1200 }), reason).toMatch(/^1,200 <deals>: <[^<>]+>$/);
  }
});

it('formats are said, and patterns of dates stay as they are', () => {
  expect(formatWords('decimal comma, percent')).toBe('<decimal comma>, <percent>');
  expect(formatWords('d.M.yyyy HH:mm | seconds since 1970')).toBe('d.M.yyyy HH:mm | <seconds since 1970>');
  expect(formatWords('plain, seconds | h:mm or m:ss, not known')).toBe(
    '<plain>, <seconds> | <h:mm or m:ss, not known>',
  );
  expect(formatWords('wahr / empty')).toBe('<wahr / empty>');
});
