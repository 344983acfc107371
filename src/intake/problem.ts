import { t } from '../language/t';
import type { Problem } from './prepared';

const words = {
  'encoding-guessed': () => t`The file does not say how its characters are encoded; this was found from its bytes.`,
  'mixed-line-endings': () => t`Lines end in different or unusual ways; all were read.`,
  'duplicate-header': (n: number) =>
    n === 1
      ? t`${n} column name occurs more than once; later ones carry a number.`
      : t`${n} column names occur more than once; later ones carry a number.`,
  'unnamed-column': (n: number) => (n === 1 ? t`${n} column has no name.` : t`${n} columns have no name.`),
  'header-trimmed': (n: number) =>
    n === 1
      ? t`${n} column name had spaces or invisible characters around; they were left out.`
      : t`${n} column names had spaces or invisible characters around; they were left out.`,
  'no-header': () => t`The first row holds values, so the columns have no names. Say which is which.`,
  'two-row-header': () => t`Two header rows were joined into one.`,
  preamble: (n: number) =>
    n === 1 ? t`${n} line above the table set aside.` : t`${n} lines above the table set aside.`,
  'repeated-header': (n: number) =>
    n === 1 ? t`The header occurs again once; set aside.` : t`The header occurs again ${n} times; set aside.`,
  footer: (n: number) => (n === 1 ? t`${n} line below the table set aside.` : t`${n} lines below the table set aside.`),
  'total-row': (n: number) => (n === 1 ? t`${n} row of totals set aside.` : t`${n} rows of totals set aside.`),
  'second-table': (n: number) =>
    n === 1
      ? t`A second table of ${n} line follows below the first; it was set aside.`
      : t`A second table of ${n} lines follows below the first; it was set aside.`,
  'no-data': () => t`There is a header and no data.`,
  'short-row': (n: number) =>
    n === 1
      ? t`${n} row has fewer cells than the header; the missing ones are empty.`
      : t`${n} rows have fewer cells than the header; the missing ones are empty.`,
  'long-row': (n: number) =>
    n === 1
      ? t`${n} row has more cells than the header; the surplus is kept beside the table.`
      : t`${n} rows have more cells than the header; the surplus is kept beside the table.`,
  quote: (n: number) =>
    n === 1
      ? t`${n} row has a quotation mark where none should be; it was kept as text.`
      : t`${n} rows have a quotation mark where none should be; it was kept as text.`,
  'open-quote': (n: number) =>
    n === 1
      ? t`${n} row opens a quotation mark and never closes it; the row was ended at its line.`
      : t`${n} rows open a quotation mark and never close it; the row was ended at its line.`,
  nul: (n: number) => (n === 1 ? t`${n} row holds a NUL character.` : t`${n} rows hold a NUL character.`),
  'control-char': (n: number) =>
    n === 1 ? t`${n} row holds a control character.` : t`${n} rows hold a control character.`,
  'invisible-char': (n: number) =>
    n === 1 ? t`${n} row holds an invisible character.` : t`${n} rows hold an invisible character.`,
  'bad-encoding': (n: number) =>
    n === 1
      ? t`${n} row holds bytes that do not fit the encoding; they were read as windows-1252.`
      : t`${n} rows hold bytes that do not fit the encoding; they were read as windows-1252.`,
  'encoding-doubtful': () =>
    t`The encoding that was found fits badly. Look at names with accents, and choose another one if they are wrong.`,
  'quote-char-guessed': () => t`Cells are quoted by apostrophes (').`,
  'escape-guessed': () => t`Quotation marks inside cells are escaped by a backslash.`,
  'too-long': (n: number) =>
    n === 1
      ? t`${n} row is longer than 32 MB and cannot be read; set aside.`
      : t`${n} rows are longer than 32 MB and cannot be read; set aside.`,
  'is-zip': () => t`This is a zip archive under another name; it was opened.`,
  'is-gzip': () => t`This is a gzip file under another name; it was opened.`,
  'is-excel': () => t`This is an Excel file under another name; it was opened.`,
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
    return [...this.#found].map(([kind, { count, rows }]) => ({
      kind,
      count,
      rows,
      get words() {
        return words[kind](count);
      },
    }));
  }
}
