import { expect, it } from 'vitest';
import { fileName, sourceLine } from '../../src/ui/export-source';

it('a file says what it is made of, and names no file while names are masked', () => {
  expect(sourceLine(['deals.csv', 'a.csv', 'b.csv', 'c.csv'], '2025-11-20', false)).toBe(
    'Rainmaker, from deals.csv and 3 more, as of 2025-11-20',
  );
  expect(sourceLine(['deals.csv'], '2025-11-20', false)).toBe('Rainmaker, from deals.csv, as of 2025-11-20');
  expect(sourceLine(['Ann’s deals.csv', 'a.csv'], '2025-11-20', true)).toBe(
    'Rainmaker, from 2 files, as of 2025-11-20',
  );
  expect(sourceLine(['Ann’s deals.csv'], '2025-11-20', true)).toBe('Rainmaker, from one file, as of 2025-11-20');
});

it('a file is called by what it shows and its day', () => {
  expect(fileName('no-rate-funnel', '2025-11-20', 'svg')).toBe('no-rate-funnel-2025-11-20.svg');
});
