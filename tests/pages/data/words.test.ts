import { beforeAll, describe, expect, it } from 'vitest';
import { setLocale } from '../../../src/language/format';
import { ledgerSum, notesOf, percentFilled } from '../../../src/pages/data/words';

beforeAll(() => setLocale(() => 'en-GB'));

describe('the ledger of a file', () => {
  it('says where every record went', () => {
    const ledger = { records: 1220, blank: 2, header: 1, preamble: 3, footer: 1, loaded: 1213, setAside: 2 };
    expect(ledgerSum(ledger)).toEqual({
      lines: 1222,
      rest: '1 header, 3 lines above it, 1 footer, 2 blank lines, 2 set aside',
      loaded: 1213,
    });
  });

  it('says nothing of what is not there', () => {
    const ledger = { records: 5, blank: 0, header: 0, preamble: 0, footer: 0, loaded: 5, setAside: 0 };
    expect(ledgerSum(ledger)).toEqual({ lines: 5, rest: '', loaded: 5 });
  });
});

it('what is filled is told of the whole', () => {
  expect(percentFilled(812, 1213)).toBe('812 of 1,213 (67%)');
  expect(percentFilled(0, 0)).toBe('0 of 0 (0%)');
});

it('the notes tell each oddity once, and what could not be read with an example and its row', () => {
  const problem = { kind: 'ragged', count: 2, rows: [4], words: 'Two records were too long.' };
  const unread = [{ field: 'closed_on', column: 1, count: 1200, rows: [17], examples: ['31/31/2025'] }];
  expect(notesOf({ problems: [problem, problem] }, unread)).toEqual([
    'Two records were too long.',
    '1,200 values of Closing date could not be read and count as blank, such as “31/31/2025” in row 17.',
  ]);
});
