import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { plainWriting } from '../../src/intake/text/dialect';
import { closes } from '../../src/intake/ledger';
import { prepareFile } from '../../src/intake/prepare';
import type { Table } from '../../src/intake/prepared';
import { readCells } from '../../src/intake/load/read-cells';
import { rewriteWhole } from '../../src/intake/load/rewrite';
import { scanFile } from '../../src/intake/scan/scan-file';
import { header, hostileCell, plainCell, quoted, rowsOf, runs } from './arbitrary';

async function prepare(content: BlobPart): Promise<Table> {
  const [table] = await prepareFile(new File([content], 'some.csv'));
  if (table?.outcome !== 'table') throw new Error('no table');
  expect(closes(table.ledger)).toBe(true);
  return table;
}

const encoders: Record<string, (text: string) => BlobPart> = {
  'utf-8': (text) => text,
  'utf-8 with a mark': (text) => `\ufeff${text}`,
  'utf-16le': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
};

test('what is written is read, in every dialect and encoding', async () => {
  const dialect = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    encoding: fc.constantFrom(...Object.keys(encoders)),
    lastLineEnd: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(rowsOf(hostileCell), dialect, async (rows, { delimiter, lineEnd, encoding, lastLineEnd }) => {
      const lines = [header, ...rows].map((row) => row.map(quoted).join(delimiter));
      const table = await prepare(encoders[encoding]!(lines.join(lineEnd) + (lastLineEnd ? lineEnd : '')));
      expect(table.columns).toEqual(header);
      expect(table.dialect.delimiter).toBe(delimiter);
      expect(await readCells(table)).toEqual(rows);
      expect(table.problems).toEqual([]);
    }),
    runs,
  );
});

/** A cell that may have to be cleaned: a blank or control character at an edge, or an apostrophe in front. */
const edged = (cell: string) => cell !== '' && (cell.charCodeAt(0) <= 0x20 || /^['\u00a0]|[ \u00a0]$/.test(cell));

test('every column in which a cell may have to be cleaned is told, also where rows had to be mended', async () => {
  const cell = fc.oneof(hostileCell, fc.constantFrom('', 'x', ' x', 'x ', '\u00a0x', 'x\u00a0', "'=1", 'à', '\u00c2'));
  const plain = cell.map((text) => text.replace(/[",;|\t\r\n\\]/g, ''));
  await fc.assert(
    fc.asyncProperty(rowsOf(cell), rowsOf(plain), fc.boolean(), fc.boolean(), async (hostile, tame, quotes, short) => {
      const rows = quotes ? hostile : tame;
      const lines = [header, ...rows].map((row) => row.map((one) => (quotes ? quoted(one) : one)).join(','));
      const table = await prepare([...lines, ...(short ? ['9, 8'] : [])].join('\n'));
      const found = (await readCells(table)).flatMap((row) => row.flatMap((one, at) => (edged(one) ? [at] : [])));
      const told = table.edges ?? new Set(header.keys());
      expect(found.filter((column) => !told.has(column))).toEqual([]);
    }),
    runs,
  );
});

test('a file of cells without anything to clean tells no column', async () => {
  const table = await prepare('id,name\n1,"a"\n2,é\n"3","b ""c"""\n');
  expect(table.edges).toEqual(new Set());
});

/** Cells that an old program writes: one line each, a quote by itself in none of them. */
const tameCell = fc.array(fc.constantFrom('a', 'Zoe', '7', ' ', ',', ';', 'x, y', '#', "'"), { maxLength: 4 });

test('what is written is read, also with lone carriage returns for line ends', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf(tameCell.map((parts) => parts.join(''))), async (rows) => {
      const lines = [header, ...rows].map((row) => row.map(quoted).join(','));
      const table = await prepare(`${lines.join('\r')}\r`);
      expect(table.columns).toEqual(header);
      expect(await readCells(table)).toEqual(rows);
    }),
    runs,
  );
});

test('the order of columns changes nothing but their order', async () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
  await fc.assert(
    fc.asyncProperty(rowsOf(hostileCell), order, fc.boolean(), async (rows, places, short) => {
      const write = (all: string[][]) => all.map((row) => row.map(quoted).join(',')).join('\n');
      const moved = (all: string[][]) => all.map((row) => places.map((place) => row[place] ?? ''));
      // A short row loses other cells in another order, so it stands in front of both files.
      const odd = short ? [['0']] : [];
      const [first, other] = [
        await prepare(write([header, ...odd, ...rows])),
        await prepare(write([...moved([header]), ...odd, ...moved(rows)])),
      ];
      const skip = odd.length;
      expect(other.columns).toEqual(moved([first.columns])[0]);
      expect((await readCells(other)).slice(skip)).toEqual(moved(await readCells(first)).slice(skip));
      expect(other.ledger).toEqual(first.ledger);
      expect(other.problems).toEqual(first.problems);
    }),
    runs,
  );
});

test('windows-1252 is read as such', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf(fc.constantFrom('François', 'Åsa', 'naïve', 'x')), async (rows) => {
      const text = [header, ...rows, ['0', 'Zoë', '', '']].map((row) => row.join(';')).join('\r\n');
      const table = await prepare(Buffer.from(text, 'latin1'));
      expect(table.encoding).toBe('windows-1252');
      expect(await readCells(table)).toEqual([...rows, ['0', 'Zoë', '', '']]);
    }),
    runs,
  );
});

const dirt = fc.array(
  fc.constantFrom(0x22, 0x22, 0x2c, 0x0a, 0x0d, 0x20, 0x61, 0x00, 0xc3, 0xa9, 0xe2, 0x80, 0x8b, 0xff, 0x74),
  {
    // Longer than the scan looks ahead, so that small pieces do end within.
    minLength: 80,
    maxLength: 400,
    size: 'max',
  },
);

test('the scan gives the same whatever the size of its pieces', async () => {
  await fc.assert(
    fc.asyncProperty(dirt, fc.integer({ min: 1, max: 9 }), fc.boolean(), async (bytes, pieceSize, backslash) => {
      const blob = new Blob([new Uint8Array(bytes)]);
      const spec = { written: { ...plainWriting, backslash }, width: 2 };
      const whole = await scanFile(blob, spec);
      expect(await scanFile(blob, spec, { pieceSize })).toEqual(whole);
      expect(await scanFile(blob, spec, { pieceSize: 1 })).toEqual(whole);
    }),
    runs,
  );
});

const damage: Record<string, (cells: string[]) => string> = {
  'short-row': (cells) => cells.slice(0, 3).join(','),
  'long-row': (cells) => [...cells, 'surplus'].join(','),
  quote: ([id, ...cells]) => [id, 'a" b', ...cells.slice(1)].join(','),
  'open-quote': ([id, ...cells]) => [id, '"a', ...cells.slice(1)].join(','),
  nul: ([id, ...cells]) => [id, 'a\0', ...cells.slice(1)].join(','),
  'control-char': ([id, ...cells]) => [id, 'a\u0007', ...cells.slice(1)].join(','),
  'invisible-char': ([id, ...cells]) => [id, 'a\u200b', ...cells.slice(1)].join(','),
};

test('damage to one row flags that row and leaves every other one as it is', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf(plainCell), fc.nat(), fc.constantFrom(...Object.keys(damage)), async (rows, at, kind) => {
      const k = at % rows.length;
      const lines = rows.map((row, i) => (i === k ? damage[kind]!(row) : row.join(',')));
      const table = await prepare([header.join(','), ...lines, ''].join('\n'));
      const others = (all: string[][]) => all.filter((_, i) => i !== k);
      const cells = await readCells(table);
      expect(cells).toHaveLength(rows.length);
      expect(others(cells)).toEqual(others(rows));
      expect(table.problems.map((problem) => [problem.kind, problem.rows])).toEqual([[kind, [k + 1]]]);
    }),
    runs,
  );
});

test('one more good row is one more record, wherever it stands', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf(hostileCell), fc.nat(), async (rows, at) => {
      const write = (all: string[][]) => [header, ...all].map((row) => row.map(quoted).join(',')).join('\n');
      const more = rows.toSpliced(at % (rows.length + 1), 0, ['99', 'one', 'more', 'row']);
      expect((await prepare(write(more))).rows).toBe((await prepare(write(rows))).rows + 1);
    }),
    runs,
  );
});

/** Odd in width, blank lines, spaces behind quotes, stray quotes: all that Papa Parse reads as we do. */
const oddLine = fc.oneof(
  fc
    .array(fc.oneof(plainCell, hostileCell.map(quoted)), { minLength: 2, maxLength: 6 })
    .map((cells) => ['1', ...cells].join(',')),
  fc.constantFrom('', '2,"b" ,c,d', '3,5" pipe,c,d', '4,a,b,c,d,e'),
);

test('the spliced data is what Papa Parse makes of the whole file, and of the data itself', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(oddLine, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('\n', '\r\n'),
      async (lines, lineEnd) => {
        const good = ['1,a,b,c', '2,d,e,f', '3,g,h,i'];
        const text = [header.join(','), ...good, ...lines, ...good, ''].join(lineEnd);
        const table = await prepare(text);
        const parsed = Papa.parse<string[]>(text, {
          delimiter: ',',
          newline: lineEnd,
          skipEmptyLines: true,
        }).data.slice(1);
        const rows = parsed.map((row) => header.map((_, column) => row[column] ?? ''));
        expect(await readCells(table)).toEqual(rows);
        const rewritten = await rewriteWhole(table);
        expect(rewritten.rows).toBe(rows.length);
        expect(await readCells(rewritten)).toEqual(rows);
      },
    ),
    runs,
  );
});
