import { beforeAll, describe, expect, it } from 'vitest';
import { setLocale } from '../../../src/language/format';
import { noEdits, setRowsAside, takeIn } from '../../../src/intake/edits/edits';
import { problemRows } from '../../../src/intake/edits/problem-rows';
import { prepareFile } from '../../../src/intake/prepare';
import type { Table } from '../../../src/intake/prepared';
import { asideRows, cellsOfAside } from '../../../src/pages/check/aside';
import { isClean } from '../../../src/pages/check/clean';
import { flagsOf } from '../../../src/pages/check/flags';
import { isOdd, linesWords, pageOf, rowsToCheck, rowWords } from '../../../src/pages/check/view';
import { mendWords, rowsWords, sumWords } from '../../../src/pages/check/words';

beforeAll(() => setLocale(() => 'en-GB'));

async function prepared(text: string): Promise<Table> {
  const [table] = await prepareFile(new File([text], 'deals.csv'));
  if (table?.outcome !== 'table') throw new Error('no table');
  return table;
}

const dirty = () =>
  prepared(
    'Deals\nid,name,amount\n1,Ash,100\n2,Birk\n3,Cole,300,"see, below"\n"Grand total",,"6,00"\n4,Du\u200bnn,400\n',
  );

describe('the rows to look at', () => {
  it('are those with problems and those that the user changed, ascending', async () => {
    const table = await dirty();
    const problems = problemRows(table, [{ field: 'amount', column: 2, count: 1, rows: [1], examples: ['100'] }]);
    expect(rowsToCheck(table, problems, noEdits)).toEqual([1, 2, 3, 4]);
    const total = table.setAside.findIndex(({ reason }) => reason === 'total-row');
    const edits = takeIn(noEdits, table, total, ['5']);
    expect(rowsToCheck(table, new Map(), edits)).toEqual([table.rows + 1 + total]);
  });

  it('say what is wrong, and which cell it is where that can be told', async () => {
    const table = await dirty();
    const unread = ['closed_on', 'expected_close_on'].map((field) => {
      return { field, column: 2, count: 1, rows: [2], examples: ['x'] };
    });
    const problems = problemRows(table, unread);
    expect(rowWords(table, 2, problems.get(2))).toBe(
      'Closing date and Expected closing date cannot be read. Too few cells.',
    );
    expect(rowWords(table, 3, problems.get(3))).toBe('Too many cells: “see, below” left over.');
    expect([0, 1, 2].map((column) => isOdd(problems.get(2), column, ''))).toEqual([false, false, true]);
    expect(['4', 'Du\u200bnn'].map((text, column) => isOdd(problems.get(4), column, text))).toEqual([false, true]);
  });

  it('come in pages: those listed, or every row of the file and behind them those taken in', () => {
    expect(pageOf({ rows: 9 }, noEdits, [2, 5, 7], 2, 2)).toEqual({ rows: [7], total: 3 });
    const edits = { ...noEdits, taken: { 0: ['a'], 4: ['b'] } };
    expect(pageOf({ rows: 5 }, edits, null, 4, 2)).toEqual({ rows: [5, 6], total: 7 });
    expect(pageOf({ rows: 5 }, edits, null, 6, 2)).toEqual({ rows: [10], total: 7 });
  });
});

describe('the flags of a file', () => {
  it('name a column once, whatever fields it gives, and the lines of the file', async () => {
    const table = await dirty();
    const flags = flagsOf(
      table,
      ['closed_on', 'expected_close_on'].map((field) => ({
        field,
        column: 2,
        count: 2,
        rows: [1, 4],
        examples: ['x'],
      })),
    );
    expect(flags[0]).toMatchObject({
      words: '2 values of Closing date and Expected closing date could not be read and count as blank, such as “x”.',
      rows: [1, 4],
      where: 'Lines 3 and 7',
    });
    expect(new Set(flags.map(({ id }) => id)).size).toBe(flags.length);
    expect(linesWords(table, [2], 1)).toBe('Line 4');
    expect(linesWords(table, [1, 2, 3], 1000)).toBe('Lines 3, 4, 5 and 997 more');
  });

  it('are none where every record was read as it stands', async () => {
    const none = { unread: [] };
    expect(isClean({ table: await dirty() }, none)).toBe(false);
    const table = await prepared('id,name\n1,Ash\n2,Birk\n');
    expect(isClean({ table }, none)).toBe(true);
    expect(isClean({ table }, { unread: [{ field: 'id', column: 0, count: 1, rows: [1], examples: [] }] })).toBe(false);
  });
});

describe('what is set aside', () => {
  it('is told with line and reason in the order of the file; what was taken in is not', async () => {
    const table = await dirty();
    const edits = setRowsAside(noEdits, table, [2]);
    expect(asideRows(table, edits, [{ row: 2, cells: ['2', 'Birk', null] }])).toEqual([
      [1, 'Above the table', 'Deals'],
      [4, 'Set aside by you', '2,Birk,'],
      [6, 'A row of totals', '"Grand total",,"6,00"'],
    ]);
    const total = table.setAside.findIndex(({ reason }) => reason === 'total-row');
    expect(asideRows(table, takeIn(noEdits, table, total, []), []).map(([line]) => line)).toEqual([1]);
    expect(cellsOfAside(table, '"Grand total", "6,00"')).toEqual(['Grand total', '6,00']);
  });
});

it('what was done is said in words', () => {
  expect(mendWords('Amount', 9, 'about 300', '')).toBe('Amount in line 9: “about 300” became blank');
  expect(rowsWords([9], 'set aside')).toBe('line 9 set aside');
  expect(rowsWords([9, 10], 'accepted')).toBe('2 rows accepted');
  const ledger = { records: 64, blank: 3, header: 1, preamble: 1, footer: 1, loaded: 60, setAside: 1 };
  expect(sumWords(ledger)).toBe(
    '67 records and blank lines = 60 rows loaded + 1 header + 1 line above it + 1 line below the table + 3 blank lines + 1 set aside',
  );
});
