import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainWriting, type Written } from '../../src/intake/text/dialect';
import { detectDialect } from '../../src/intake/text/dialect-detect';
import { nameColumns } from '../../src/intake/text/header';
import { recordsOf } from '../../src/intake/text/text-records';
import { sharedDir } from '../shared';

interface Pair {
  description: string;
  input: unknown;
  expected: { data: unknown[] } | string;
  config?: Record<string, unknown>;
}

const shared = sharedDir();

/** Options of Papa Parse that have no counterpart here, by design. */
const foreignOptions: Record<string, string> = {
  comments: 'CRM exports have no comments: a row that begins with # is data',
  dynamicTyping: 'cells stay text until the engine types them by column',
  transform: 'no callbacks',
  transformHeader: 'no callbacks',
  escapeFormulae: 'a spreadsheet guard is part of the cell; the loader strips it',
};

/** Pairs that we read otherwise. */
const exceptions: Record<string, string> = {
  'Quoted field has no closing quote': 'an open quote ends at its line',
  'Quoted field has invalid trailing quote after delimiter': 'an open quote ends at its line',
  'Quoted field has invalid trailing quote before delimiter': 'an open quote ends at its line',
  'Quoted field has invalid trailing quote after new line': 'an open quote ends at its line',
  'Mixed slash n and slash r should choose first as precident': 'every line end ends a record',
  'Multi-character delimiter (length 2) with quoted field': 'delimiters are one character',
  'Multi-character delimiter': 'delimiters are one character',
  'Custom delimiter (Multi-character)': 'delimiters are one character',
  'Custom delimiter (Multi-character), field contains custom delimiter': 'delimiters are one character',
  'Callback delimiter': 'no callbacks',
  'Bad delimiter (\\n)': 'the page offers no such delimiter',
  'Custom, but strange, line ending ($)': 'lines end by LF, CRLF or CR',
  'Skip First N number of lines , with header and 2 rows': 'the preamble is found, not given',
};

function readPair(text: string, config: Record<string, unknown>, known: boolean): string[][] {
  const bytes = new TextEncoder().encode(text.replace(/^\ufeff/, ''));
  const delimiter = typeof config.delimiter === 'string' ? config.delimiter : undefined;
  const guessed =
    known || delimiter !== undefined ? { ...plainWriting, delimiter: delimiter ?? ',' } : detectDialect(bytes, true);
  const quote = typeof config.quoteChar === 'string' ? config.quoteChar : guessed.quote;
  const written: Written = { ...guessed, quote, backslash: config.escapeChar === '\\' };
  let rows = recordsOf(bytes, written).map((record) => record.cells);
  if (typeof config.skipFirstNLines === 'number') rows = rows.slice(Math.max(0, config.skipFirstNLines));
  if (config.skipEmptyLines === 'greedy') rows = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const header = config.header === true && rows[0] ? [nameColumns(rows[0], false).columns] : [];
  rows = rows.slice(header.length);
  if (typeof config.preview === 'number' && config.preview > 0) rows = rows.slice(0, config.preview);
  return [...header, ...rows];
}

/** Papa Parse's rows, as objects or lists, in our form; blank lines are no records here. */
function plainRows(data: unknown[], header: string[] | undefined): string[][] {
  const rows = data.map((row) => (Array.isArray(row) ? row.map(String) : objectCells(row as Record<string, unknown>)));
  const filled = rows.filter((row) => row.length > 1 || (row[0] ?? '') !== '');
  return header ? [header, ...filled.filter((_, at) => !Array.isArray(data[0]) || at > 0)] : filled;
}

function objectCells(row: Record<string, unknown>): string[] {
  const extra = Array.isArray(row.__parsed_extra) ? row.__parsed_extra.map(String) : [];
  return [
    ...Object.entries(row)
      .filter(([key]) => key !== '__parsed_extra')
      .map(([, cell]) => String(cell)),
    ...extra,
  ];
}

const file = join(shared ?? '', 'csv-corpora', 'papaparse', 'papaparse-cases.json');
const kinds = ['core', 'parse', 'unparse'] as const;
const all = shared ? (JSON.parse(readFileSync(file, 'utf8')) as Record<(typeof kinds)[number], Pair[]>) : null;
const pairs = kinds.flatMap((kind) =>
  (all?.[kind] ?? []).map((pair) => ({ ...pair, kind, config: pair.config ?? {} })),
);
const foreign = (pair: (typeof pairs)[number]) =>
  pair.description in exceptions || Object.keys(pair.config).some((option) => option in foreignOptions);

test.skipIf(!shared)('212 pairs of Papa Parse, few of which do not apply (needs ../shared)', () => {
  expect(pairs).toHaveLength(212);
  expect(pairs.filter(foreign).length).toBeLessThan(60);
});

const read = pairs.filter((pair) => pair.kind !== 'unparse' && !foreign(pair));
test.skipIf(!shared).each(read.length > 0 ? read : [null])('reads: $description', (pair) => {
  if (pair === null || typeof pair.expected === 'string') throw new Error('no pair');
  const got = readPair(String(pair.input), pair.config, pair.kind === 'core');
  const header = pair.config.header === true ? got[0] : undefined;
  expect(header ? got.slice(1) : got).toEqual(plainRows(pair.expected.data, undefined).slice(renamed(pair) ? 1 : 0));
});

/** In some pairs the header stands as the first row, renamed as Papa Parse renames. */
function renamed(pair: (typeof pairs)[number]): boolean {
  return pair.config.header === true && typeof pair.expected !== 'string' && Array.isArray(pair.expected.data[0]);
}

const written = pairs.filter((pair) => pair.kind === 'unparse' && !foreign(pair) && Array.isArray(pair.input));
test.skipIf(!shared).each(written.length > 0 ? written : [null])(
  'reads what Papa Parse writes: $description',
  (pair) => {
    if (pair === null || typeof pair.expected !== 'string') throw new Error('no pair');
    const text = (cell: unknown) => (cell === null || cell === undefined ? '' : String(cell));
    const input = pair.input as (unknown[] | Record<string, unknown>)[];
    const columns = Array.isArray(pair.config.columns) ? pair.config.columns.map(String) : Object.keys(input[0] ?? {});
    const lists = input.map((row) => (Array.isArray(row) ? row.map(text) : columns.map((key) => text(row[key]))));
    const headed = !Array.isArray(input[0]) && pair.config.header !== false && input.length > 0;
    const isBlank = (cell: string) => (pair.config.skipEmptyLines === 'greedy' ? cell.trim() : cell) === '';
    const rows = [...(headed ? [columns] : []), ...lists].filter((row) => !row.every(isBlank));
    expect(readPair(pair.expected, { ...pair.config, header: false }, true)).toEqual(rows);
  },
);
