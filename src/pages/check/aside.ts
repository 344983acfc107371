import type { Edits } from '../../intake/edits/edits';
import type { SetAside, Table } from '../../intake/prepared';
import { cellsOf } from '../../intake/text/text-cells';
import { writeRecord } from '../../intake/text/text-write';
import { t } from '../../language/t';
import type { CheckRow } from './rows';
import { reasonWords } from './words';

/** A record that is not among the rows, and its place in `Table.setAside`. */
export interface AsideRecord extends SetAside {
  index: number;
  taken: boolean;
}

/** What was set aside when the file was read; the header is no row and stands elsewhere. */
export function asideRecords({ setAside }: Pick<Table, 'setAside'>, { taken }: Edits): AsideRecord[] {
  const all = setAside.map((one, index) => ({ ...one, index, taken: index in taken }));
  return all.filter(({ part }) => part !== 'header').sort((a, b) => a.line - b.line);
}

/** The cells of a record as it stands in the file, however many they are. */
export function cellsOfAside(
  { dialect, columns, problems }: Pick<Table, 'dialect' | 'columns' | 'problems'>,
  text: string,
) {
  const written = {
    ...dialect,
    lineEnd: '\n' as const,
    backslash: problems.some(({ kind }) => kind === 'escape-guessed'),
    // A blank before an opening quote means nothing here, whether or not the file writes all cells so.
    spaced: true,
  };
  return cellsOf(text, written, columns.length).cells;
}

/** Rows of the download: line, reason and text of all that is set aside, in the file's order. */
export function asideRows(table: Table, edits: Edits, own: readonly CheckRow[]): (readonly [number, string, string])[] {
  const records = asideRecords(table, edits).filter(({ taken }) => !taken);
  const theirs = records.map((one) => [one.line, reasonWords(one), one.text] as const);
  const ours = own.map(({ row, cells }) => {
    const text = writeRecord(
      cells.map((cell) => cell ?? ''),
      table.dialect,
    );
    return [table.lineOf(row), t`Set aside by you`, text] as const;
  });
  return [...theirs, ...ours].sort(([a], [b]) => a - b);
}
