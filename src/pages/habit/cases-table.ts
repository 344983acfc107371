import { count, day, inUnit } from '../../language/format';
import type { Habit } from '../../habits';
import { sayLike } from '../../language/say-like';
import { say, t } from '../../language/t';
import type { CasePage, CaseRow, Outcome } from '../../habits/cases';
import type { CaseColumn } from '../../habits/habit';
import { isValued } from '../../habits/tally';
import { sideOfHits } from '../../findings/side';
import type { Side } from '../../charts/look';

type Cell = string | number | null;

/** The same case, of which what its query says is said in the page's language; what users wrote stays as it is. */
export function spoken<Row extends CaseRow>({ columns, noteWords = [] }: Habit, row: Row): Row {
  const inWords = (key: 'note' | 'part') => {
    const isOwn = columns.some((column) => column.key === key && column.own);
    const text = row[key];
    return text && !isOwn ? sayLike(text, noteWords) : text;
  };
  return { ...row, note: inWords('note'), part: inWords('part') };
}

/** Which of a habit's notes and parts say these words in the page's language: patterns of SQL, as `CaseFilter` takes them. */
export function saying({ columns, noteWords = [] }: Habit, search: string): string[] {
  const words = search.trim().toLowerCase();
  if (words === '' || columns.some(({ own }) => own)) return [];
  return noteWords
    .filter((pattern) => say(pattern).toLowerCase().includes(words))
    .map((pattern) => pattern.replaceAll('%', '_').replace(/\{\d+\}/g, '%'));
}

/** What stands in a cell of the table of cases. */
export function cellText(row: CaseRow, column: CaseColumn): string {
  const cell = rawCell(row, column);
  if (cell === null) return '';
  if (column.key === 'happened_on') return day(String(cell));
  if (typeof cell === 'number') return column.key === 'amount' ? count(cell) : inUnit(cell, column.unit ?? 'days');
  return cell;
}

/** The same as it is downloaded: exact numbers and ISO days. */
export function rawCell(row: CaseRow, { key }: CaseColumn): Cell {
  if (key === 'deal') return row.deal_name;
  if (key === 'account') return row.account_name;
  if (key === 'rep') return row.rep_name;
  return row[key];
}

/** True for columns that are read from the right. */
export function isNumber({ key }: CaseColumn): boolean {
  return key === 'amount' || key === 'value' || key === 'x';
}

/** What a case counts as; one of a number over values is a hit where it has one, as its number counts it. */
export function outcomeOf(habit: Habit, { hit, value }: Pick<CaseRow, 'hit' | 'value'>): 'hit' | 'miss' | 'unknown' {
  if (isValued(habit)) return value === null ? 'unknown' : 'hit';
  return hit === null ? 'unknown' : hit ? 'hit' : 'miss';
}

/** The side on which hits are; a case that is known by its value is on none. */
export function sideOfKnown(habit: Habit): Side {
  return isValued(habit) ? 'context' : sideOfHits(habit.better);
}

/** Header and rows of the downloaded table: the outcome first, as on the page. */
export function caseCells(habit: Habit, rows: readonly CaseRow[]): { columns: string[]; rows: Cell[][] } {
  return {
    columns: [t`Outcome`, ...habit.columns.map((column) => column.label)],
    rows: rows.map((row) => [
      outcomeWords(habit, row),
      ...habit.columns.map((column) => rawCell(spoken(habit, row), column)),
    ]),
  };
}

function outcomeWords(habit: Habit, row: CaseRow): string {
  const outcome = habit.outcomeWords[outcomeOf(habit, row)];
  return row.left_out ? t`${outcome}, left out by you` : outcome;
}

/** The outcomes that cases can be narrowed down to, with how many there are; `counts` is null while they are not known. */
export function outcomeChoices(
  habit: Habit,
  counts: CasePage['counts'] | null,
): { outcome: Outcome | null; words: string; n: number }[] {
  const { outcomeWords } = habit;
  const { hits, misses, unknown, leftOut } = counts ?? { hits: 0, misses: 0, unknown: 0, leftOut: 0 };
  return [
    { outcome: null, words: t`All`, n: hits + misses + unknown + leftOut },
    // Cases of a number over values have no hit to be chosen by.
    ...(isValued(habit)
      ? []
      : [
          { outcome: 'hit' as const, words: outcomeWords.hit, n: hits },
          { outcome: 'miss' as const, words: outcomeWords.miss, n: misses },
          { outcome: 'unknown' as const, words: outcomeWords.unknown, n: unknown },
        ]),
    ...(leftOut > 0 ? [{ outcome: 'left out' as const, words: t`left out by you`, n: leftOut }] : []),
  ];
}
