import type { Problem } from './prepared';

const words = {
  'encoding-guessed': () => 'The file does not say how its characters are encoded; this was found from its bytes.',
  'mixed-line-endings': () => 'Lines end in different or unusual ways; all were read.',
  'duplicate-header': (n: number) =>
    `${n} column name${n === 1 ? ' occurs' : 's occur'} more than once; later ones carry a number.`,
  'unnamed-column': (n: number) => `${n} column${n === 1 ? ' has' : 's have'} no name.`,
  'header-trimmed': (n: number) =>
    `${n} column name${n === 1 ? '' : 's'} had spaces or invisible characters around; they were left out.`,
  'no-header': () => 'The first row holds values, so the columns have no names. Say which is which.',
  'two-row-header': () => 'Two header rows were joined into one.',
  preamble: (n: number) => `${n} line${n === 1 ? '' : 's'} above the table set aside.`,
  'repeated-header': (n: number) => `The header occurs again ${n === 1 ? 'once' : `${n} times`}; set aside.`,
  footer: (n: number) => `${n} line${n === 1 ? '' : 's'} below the table set aside.`,
  'total-row': (n: number) => `${n} row${n === 1 ? '' : 's'} of totals set aside.`,
  'second-table': (n: number) =>
    `A second table of ${n} line${n === 1 ? '' : 's'} follows below the first; it was set aside.`,
  'no-data': () => 'There is a header and no data.',
  'short-row': (n: number) =>
    `${n} row${n === 1 ? ' has' : 's have'} fewer cells than the header; the missing ones are empty.`,
  'long-row': (n: number) =>
    `${n} row${n === 1 ? ' has' : 's have'} more cells than the header; the surplus is kept beside the table.`,
  quote: (n: number) =>
    `${n} row${n === 1 ? ' has' : 's have'} a quotation mark where none should be; it was kept as text.`,
  'open-quote': (n: number) =>
    `${n} row${n === 1 ? ' opens' : 's open'} a quotation mark and never close${n === 1 ? 's' : ''} it; the row was ended at its line.`,
  nul: (n: number) => `${n} row${n === 1 ? ' holds' : 's hold'} a NUL character.`,
  'control-char': (n: number) => `${n} row${n === 1 ? ' holds' : 's hold'} a control character.`,
  'invisible-char': (n: number) => `${n} row${n === 1 ? ' holds' : 's hold'} an invisible character.`,
  'bad-encoding': (n: number) =>
    `${n} row${n === 1 ? ' holds' : 's hold'} bytes that do not fit the encoding; they were read as windows-1252.`,
  'encoding-doubtful': () =>
    'The encoding that was found fits badly. Look at names with accents, and choose another one if they are wrong.',
  'quote-char-guessed': () => "Cells are quoted by apostrophes (').",
  'escape-guessed': () => 'Quotation marks inside cells are escaped by a backslash.',
  'too-long': (n: number) => `${n} row${n === 1 ? ' is' : 's are'} longer than 32 MB and cannot be read; set aside.`,
  'is-zip': () => 'This is a zip archive under another name; it was opened.',
  'is-gzip': () => 'This is a gzip file under another name; it was opened.',
  'is-excel': () => 'This is an Excel file under another name; it was opened.',
} as const;

export type ProblemKind = keyof typeof words;

/** Kinds that lose nothing and leave no doubt: with these alone a file is imported without a flag. */
export const harmless: ReadonlySet<string> = new Set<ProblemKind>([
  'encoding-guessed',
  'mixed-line-endings',
  'duplicate-header',
  'unnamed-column',
  'header-trimmed',
]);

/** Kinds after which a person must look before the audit. */
export const asking: ReadonlySet<string> = new Set<ProblemKind>([
  'no-header',
  'no-data',
  'second-table',
  'encoding-doubtful',
]);

/** How many rows of a kind are kept: more than a person looks through, and few enough to hold. */
export const rowsKept = 10_000;

/** Collects what is wrong with a file: one entry a kind, with its count and first rows. */
export class Problems {
  readonly #found = new Map<ProblemKind, { count: number; rows: number[] }>();

  /** `row` from 1, or none where the whole file is meant. */
  add(kind: ProblemKind, row?: number, count = 1): void {
    const found = this.#found.get(kind) ?? { count: 0, rows: [] };
    this.#found.set(kind, found);
    found.count += count;
    if (row !== undefined && found.rows.length < rowsKept) found.rows.push(row);
  }

  list(): Problem[] {
    return [...this.#found].map(([kind, { count, rows }]) => ({ kind, count, rows, words: words[kind](count) }));
  }
}
