import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv, csvCell } from '../../src/export/csv';

/** Reads a file of ours as any program would that is told what its name says. */
async function read(blob: Blob): Promise<string[][]> {
  const text = new TextDecoder('utf-8').decode(await blob.arrayBuffer());
  return Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: false }).data.slice(0, -1);
}

/** What trust.md calls dangerous: a cell that begins so, and a line inside one that does. */
const begins = /^[=+\-@\t\r\n\0＝＋－＠]/;
const lineBegins = /[\r\n][=+\-@\t\0＝＋－＠]/;
const runs = (text: string) => begins.test(text) || lineBegins.test(text);
/** Numbers and phone numbers, which people read. */
const readable = /^[+-]?[\d(][\d ().,/\u00a0\u202f-]*%?$/;
/** The text without the apostrophes that defuse it. */
const undone = (text: string) =>
  text.replace(/^'(?=[=+\-@\t\r\n\0＝＋－＠])/, '').replace(/([\r\n])'(?=[=+\-@\t\0＝＋－＠])/g, '$1');

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＠', '"', ',', ' '), fc.string())
    .map((two) => two.join('')),
  fc.stringMatching(/^[+(]?\d[\d ()/-]{3,14}$/),
);
/** A record of one blank cell is a blank line: every record here has two cells. */
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

describe('a cell that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+cmd|calc',
    '-2+3+cmd|x',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\0=1',
    '＝1+1',
    '＋1x',
    '－1x',
    '＠x',
    'first line\n=HYPERLINK("http://x")',
    'first\r\n@x',
    '-',
    '=',
  ])('%j is text with an apostrophe', async (text) => {
    const [row] = (await read(csv(['a', 'b'], [[text, '']]))).slice(1);
    expect(runs(row?.[0] ?? '')).toBe(false);
    expect(row?.[0]?.replaceAll("'", '')).toBe(text);
  });

  it('is defused wherever it stands, and nothing else is changed', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const width = rows[0]?.length ?? 0;
        const header = Array.from({ length: width }, (_, at) => `c${at}`);
        const back = (await read(csv(header, rows))).slice(1);
        expect(back).toHaveLength(rows.length);
        back.forEach((row, at) =>
          row.forEach((text, place) => {
            const given = rows[at]?.[place] ?? '';
            if (!runs(given) || readable.test(given)) expect(text).toBe(given);
            else {
              expect(runs(text)).toBe(false);
              expect(undone(text)).toBe(given);
            }
          }),
        );
      }),
    );
  });
});

describe('what a person reads', () => {
  it.each(['-12.5', '+49 (0) 89 123-456', '(030) 1234', '-1,234.00', '+12%', '12', 'Ann = Ben', 'a@b.com', "O'Neill"])(
    '%s stays as it is',
    (text) => expect(csvCell(text).replaceAll('"', '')).toBe(text),
  );

  it('numbers are exact, blanks are blank, quotes are doubled', () => {
    expect(csvCell(-0.1)).toBe('-0.1');
    expect(csvCell(1e21)).toBe('1e+21');
    expect(csvCell(null)).toBe('');
    expect(csvCell('say "no"')).toBe('"say ""no"""');
    expect(csvCell(' x')).toBe('" x"');
  });

  it('begins with a mark that spreadsheets know UTF-8 by, and ends lines with CRLF', async () => {
    const bytes = new Uint8Array(await csv(['é'], [['ü']]).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('é\r\nü\r\n');
  });
});
