import { commonWidth } from './dialect-score';
import { joinHeaders } from './header';
import { isValue, kindOf } from './text-kinds';
import type { TextRecord } from './text-records';

/** Which of a file's first records are what. */
export interface Head {
  preamble: number;
  /** Header records after the preamble: 0, 1 or 2. */
  headers: number;
  /** Header cells as written; empty without a header. */
  cells: string[];
  width: number;
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;

/** Finds preamble and header among the first records of a file; `sepLine` when the first is Excel's `sep=;`. */
export function readHead(records: readonly TextRecord[], sepLine: boolean): Head {
  let first = sepLine ? 1 : 0;
  while (records[first]?.text.trim() === '') first++;
  const preamble = first + titleRows(records.slice(first));
  const table = records.slice(preamble);
  const top = table[0]?.cells ?? [];
  if (table.length > 1 && holdsValues(table)) {
    const width = commonWidth(table.map((record) => record.cells.length));
    return { preamble, headers: 0, cells: [], width };
  }
  const second = table[1]?.cells ?? [];
  if (isGroupRow(top, second, table.slice(2))) {
    return { preamble, headers: 2, cells: joinHeaders(top, second), width: second.length };
  }
  return { preamble, headers: 1, cells: top, width: top.length };
}

/** Titles and filters above the table: records much narrower than the table, or with one cell filled. */
function titleRows(records: readonly TextRecord[]): number {
  const key = keyValueRows(records);
  if (key > 0) return key;
  const width = commonWidth(records.map((record) => record.cells.length));
  if (width < 2) return 0;
  const narrow = titlesUntil(
    records,
    (cells) => cells.length === 1 || cells.length * 2 < width || isLonely(cells, width),
  );
  if (width < 4) return narrow;
  // Half as wide as the table may be a title with a comma in it, or the header of rows that are all too long.
  const half = titlesUntil(records, (cells) => cells.length * 2 <= width || isLonely(cells, width));
  return records[half]?.cells.some(isValue) ? narrow : half;
}

const isLonely = (cells: readonly string[], width: number) => width >= 3 && filled(cells) <= 1;

/** How many records come before the first that is no title; 0 where hardly any table follows. */
function titlesUntil(records: readonly TextRecord[], isTitle: (cells: readonly string[]) => boolean): number {
  const header = records.findIndex(({ cells }) => !isTitle(cells));
  if (header <= 0 || header > 50) return 0;
  // Above a single wide line, the narrow one may as well be the header.
  return records.slice(header + 1, header + 4).some(({ cells }) => !isTitle(cells)) ? header : 0;
}

/** A block of names and values above the table, apart by a blank line: `Report,Pipeline` … */
function keyValueRows(records: readonly TextRecord[]): number {
  const gap = records.findIndex((record) => record.afterBlank && record.record > 0);
  if (gap <= 0 || gap > 20) return 0;
  const above = commonWidth(records.slice(0, gap).map((record) => record.cells.length));
  const table = records.slice(gap);
  const below = commonWidth(table.map((record) => record.cells.length));
  const start = table.findIndex((record) => record.cells.length === below);
  return above <= 2 && below >= 3 && start === 0 && table.length >= 5 * gap ? gap : 0;
}

/** No header: the first record holds values where the column below does, more often than a name above values. */
function holdsValues(table: readonly TextRecord[]): boolean {
  const top = table[0]?.cells ?? [];
  const rows = table.slice(1, 100);
  let votes = 0;
  for (const [column, cell] of top.entries()) {
    const below = rows.map((row) => row.cells[column] ?? '').filter((one) => kindOf(one) !== 'empty');
    if (below.length === 0 || below.filter(isValue).length < 0.8 * below.length) continue;
    if (kindOf(cell) === 'empty') continue;
    votes += isValue(cell) && kindOf(cell) === kindOf(below[0] ?? '') ? 1 : -1;
  }
  return votes > 0;
}

/** The upper of two header rows: some cells empty, a full row of names below it, values only from the third row on. */
function isGroupRow(top: readonly string[], second: readonly string[], rest: readonly TextRecord[]): boolean {
  if (rest.length === 0 || second.length < 3 || second.length !== top.length) return false;
  if (filled(top) < 2 || filled(top) === top.length || filled(second) < second.length) return false;
  if ([...top, ...second].some(isValue) || new Set(second).size < 2) return false;
  return second.some((_, column) => rest.slice(0, 20).every((row) => isValue(row.cells[column] ?? '')));
}
