import { bare } from '../recognise/alike';
import { knownHeaders } from '../recognise/mapping-of';
import type { Scan } from '../scan/scan-odd';
import { odd } from '../scan/scan-odd';
import type { Opening } from './opening';
import { isValue, kindOf } from './text-kinds';
import { recordsOf, type TextRecord } from './text-records';

/** Blank lines to look behind. */
const mostGaps = 200;
const rowsCompared = 20;
const glance = 65_536;

/**
 * The first record below a blank line that begins another table: a header of another width with a row of its own below, or
 * one of the same width that cannot be a row of the first table. A title may stand between the blank line and the header.
 */
export async function findSecondTable(
  blob: Blob,
  scan: Scan,
  opening: Opening,
  to: number,
): Promise<{ record: number; start: number } | null> {
  const list = scan.odd;
  const gaps: number[] = [];
  for (let i = 0; i < list.record.length && gaps.length < mostGaps; i++) {
    const record = list.record[i] ?? 0;
    if ((list.flags[i] ?? 0) & odd.afterBlank && record > opening.from && record < to) gaps.push(i);
  }
  if (gaps.length === 0) return null;
  const above = await readRecords(blob, opening.start, opening);
  for (const i of gaps) {
    const [record, start] = [list.record[i] ?? 0, list.start[i] ?? 0];
    const part = untilBlank(await readRecords(blob, start, opening)).slice(0, to - record);
    const titles = part.findIndex(({ cells }) => filled(cells).length > 1);
    const [header, ...below] = titles < 0 || titles > 2 ? [] : part.slice(titles);
    const first = above.slice(0, record - opening.from).slice(0, rowsCompared);
    if (header && beginsTable(header.cells, below, first, opening.head.cells)) return { record, start };
  }
  return null;
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '');

async function readRecords(blob: Blob, start: number, { written }: Opening): Promise<TextRecord[]> {
  const bytes = new Uint8Array(await blob.slice(start, start + glance).arrayBuffer());
  return recordsOf(bytes, written, start + bytes.length === blob.size, rowsCompared + 3);
}

function untilBlank(records: readonly TextRecord[]): readonly TextRecord[] {
  const next = records.findIndex((one, at) => at > 0 && one.afterBlank);
  return next < 0 ? records : records.slice(0, next);
}

function beginsTable(
  header: readonly string[],
  below: readonly TextRecord[],
  above: readonly TextRecord[],
  names: readonly string[],
): boolean {
  const next = below[0]?.cells;
  if (header.length < 2 || next?.length !== header.length || !header.every(isText)) return false;
  if (header.length !== names.length) return true;
  if (new Set(header).size < header.length || header.every((cell, at) => cell === names[at])) return false;
  return !header.some((cell) => placeholder.test(cell.trim())) && unlike(header, below, above, names) >= 3;
}

/** What is filled in for want of a value names no column. */
const placeholder = /^(?:n\/?a|none|null|nil|unknown|tb[dca]|pending|open|\?+|x+|-+|\.+|yes|no|true|false)$/i;

const isText = (cell: string) => cell.trim() !== '' && !isValue(cell);

/**
 * How much tells a header from a row of the first table: names where the columns above hold values, names that the first
 * header has too, columns below that hold something else than those above, and headers as CRMs write them. A row with
 * words in two columns of values is not enough. Without values below nothing tells.
 */
function unlike(
  header: readonly string[],
  below: readonly TextRecord[],
  above: readonly TextRecord[],
  names: readonly string[],
): number {
  const own = new Set(names.map((name) => name.trim().toLowerCase()));
  const kindsAbove = header.map((_, at) => mainKind(above, at));
  const kindsBelow = header.map((_, at) => mainKind(below, at));
  const isOfValues = (kind: string | null) => kind !== null && kind !== 'word';
  if (!kindsBelow.some(isOfValues)) return 0;
  const misplaced = kindsAbove.filter(isOfValues).length;
  const shared = header.filter((cell) => own.has(cell.trim().toLowerCase())).length;
  const changed = kindsAbove.filter((kind, at) => kind !== null && kindsBelow[at] !== null && kind !== kindsBelow[at]);
  const usual = header.filter((cell) => knownHeaders.has(bare(cell))).length >= header.length / 2 ? 1 : 0;
  return misplaced + shared === 0 ? 0 : misplaced + shared + changed.length + usual;
}

/** What nearly all filled cells of a column are: one kind of value, else `word`; null where nothing is filled or it is mixed. */
function mainKind(records: readonly TextRecord[], column: number): string | null {
  const cells = filled(records.map(({ cells: row }) => row[column] ?? ''));
  if (cells.length === 0) return null;
  const kinds = cells.map((cell) => (isValue(cell) ? kindOf(cell) : 'word'));
  const [first = null] = kinds;
  return kinds.every((kind) => kind === first) ? first : null;
}
