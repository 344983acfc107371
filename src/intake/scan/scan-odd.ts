/** Why a record is listed by the scan. One bit each. */
export const odd = {
  /** Another number of cells than the header. */
  width: 1,
  /** A quote that is neither opening nor closing, or spaces behind a closing one. */
  quote: 2,
  /** A quoted cell that never closes properly; the record ends at its first line. */
  broken: 4,
  /** Another line end than most of the file, or a lone CR. */
  lineEnd: 8,
  nul: 16,
  control: 32,
  invisible: 64,
  badUtf8: 128,
  /** Quoted in a way that the engine does not read: a backslash escape, a quote behind spaces. */
  quoting: 256,
  blank: 512,
  /** A line of spaces: a record to the ledger, set aside. */
  spaces: 16_384,
  /** Begins like a total or subtotal. */
  total: 1024,
  /** Begins like the header and is as long. */
  header: 2048,
  afterBlank: 4096,
  /** Longer than the engine reads in one piece. */
  tooLong: 8192,
} as const;

/** Odd records as parallel arrays: a file may hold millions of them. */
export interface OddRecords {
  start: number[];
  /** Behind the line end. */
  end: number[];
  line: number[];
  /** Index of the record among all that are not blank; for a blank line, of the record after it. */
  record: number[];
  width: number[];
  flags: number[];
}

/** Where a record lies in the file, in bytes, line end included. */
export interface Place {
  record: number;
  line: number;
  start: number;
  end: number;
}

/** What the scan knows about a file when it is through. */
export interface Scan {
  /** All records but blank lines. */
  records: number;
  blank: number;
  odd: OddRecords;
  /** From `record[i]` on, a record's line is its index + `shift[i]`. */
  lines: { record: number[]; shift: number[] };
  /** Up to 400 records, evenly spread. */
  sample: Place[];
  /** The last 24 records. */
  tail: Place[];
  badUtf8: number;
  /** Columns in which some cell, of whatever record, may have to be cleaned at its edges. */
  edges: Set<number>;
}

/** The records of a list from place `from` on. */
export function oddFrom(list: OddRecords, from: number): OddRecords {
  const { start, end, line, record, width, flags } = list;
  return {
    start: start.slice(from),
    end: end.slice(from),
    line: line.slice(from),
    record: record.slice(from),
    width: width.slice(from),
    flags: flags.slice(from),
  };
}

export function noOddRecords(): OddRecords {
  return { start: [], end: [], line: [], record: [], width: [], flags: [] };
}
