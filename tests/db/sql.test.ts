import { expect, test } from 'vitest';
import { identifier, literal } from '../../src/db/sql';

test('names are quoted', () => {
  expect(identifier('deals')).toBe('"deals"');
  expect(identifier('a "b" c')).toBe('"a ""b"" c"');
  expect(() => identifier('')).toThrow(RangeError);
  expect(() => identifier('a\0b')).toThrow(RangeError);
});

test.each([
  [`it's`, `'it''s'`],
  ['', `''`],
  ['a\0b', `'a' || chr(0) || 'b'`],
  [null, 'null'],
  [true, 'true'],
  [-0.5, '-0.5::double'],
  [1e-7, '1e-7::double'],
  [1e21, '1000000000000000000000'],
  [42, '42'],
])('%j is written as %s', (value, sql) => {
  expect(literal(value)).toBe(sql);
});

test.each([NaN, Infinity])('%d cannot be written', (value) => {
  expect(() => literal(value)).toThrow(RangeError);
});
