/** What is wrong with a file, as a value: a machine word, the user's words, how many, and where (data rows from 1). */
export interface Problem {
  kind: string;
  count: number;
  /** The first rows concerned, data rows counted from 1; empty where the whole file is meant. */
  rows: number[];
  /** In the page's language, whenever they are read. */
  readonly words: string;
}

/** One record that is not among the data, kept whole with the reason. */
export interface SetAside {
  /** Line of the file where the record begins, from 1. */
  line: number;
  part: 'preamble' | 'header' | 'footer' | 'set-aside';
  reason: string;
  text: string;
}

/** records + blank = header + preamble + blank + footer + loaded + setAside, always. */
export interface Ledger {
  records: number;
  blank: number;
  header: number;
  preamble: number;
  footer: number;
  loaded: number;
  setAside: number;
}

export interface Dialect {
  delimiter: string;
  quote: string;
  escape: string;
  /**
   * What ends a record in `data`, LF where it is not given. The engine must be told (`new_line`): by itself it takes the
   * first line break that it sees, and fails where that one stands inside a quoted cell.
   */
  lineEnd?: '\n' | '\r\n';
}

/** A file as a clean table: UTF-8, one record a row, every record as wide as `columns`, no header in `data`. */
export interface Table {
  outcome: 'table';
  /** The name that the user knows, `archive.zip › deals.csv` for a member of an archive. */
  name: string;
  bytes: number;
  lastModified: number;
  encoding: string;
  dialect: Dialect;
  columns: string[];
  /** Data records only; cells quoted by `dialect`; spliced from the file itself wherever it was clean. */
  data: Blob;
  rows: number;
  /** Up to 200 records spread over the file, for recognition and the mapping page. */
  sample: string[][];
  ledger: Ledger;
  problems: Problem[];
  setAside: SetAside[];
  /** Columns in which some cell may have to be cleaned at its edges; where nothing tells, any may. */
  edges?: ReadonlySet<number> | undefined;
  /** Surplus cells of long records, by data row from 1. */
  overflow: Map<number, string[]>;
  /** Line of the file where data row i (from 1) begins. */
  lineOf(row: number): number;
  /** True where a person must look before the audit: an undecided header, an encoding that fits badly. */
  ask: boolean;
}

export interface Refused {
  outcome: 'refused';
  name: string;
  reason: string;
  /** In the page's language, whenever they are read. */
  readonly words: string;
}

export type Prepared = Table | Refused;
