import { expect, test } from 'vitest';
import { checkDates } from '../../src/intake/recognise/text-dates';

test.each([
  [['03/04/2024', '05/06/2024'], 'date-order'],
  [['03/04/2024', '25/06/2024'], null],
  [['03/04/2024', '06/25/2024'], null],
  [['13/04/2024', '04/13/2024', '01/02/2024'], 'date-order'],
  [['03/03/2024', '04/04/2024'], null],
  [['2024-02-30', '2024-01-01'], 'bad-date'],
  [['2024-01-01', 'soon'], 'bad-date'],
  [['2024-01-01', '', '2024-01-02 10:00'], null],
  [['a', 'b', '2024-01-02'], null],
])('%j: %s', (cells, expected) => expect(checkDates(cells)).toBe(expected));
