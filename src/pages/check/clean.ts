import { noEdits } from '../../intake/edits/edits';
import { openRows } from '../../intake/edits/problem-rows';
import type { Loaded } from '../../intake/load/load';
import { harmless } from '../../intake/problem';
import type { ImportFile } from '../../pipeline';
import { asideRecords } from './aside';

/** True where every record of a file was read as it stands. */
export function isClean({ table }: Pick<ImportFile, 'table'>, { unread }: Pick<Loaded, 'unread'>): boolean {
  const flagged = table.problems.some(({ kind }) => !harmless.has(kind));
  return !flagged && unread.length === 0 && asideRecords(table, noEdits).length === 0;
}

/** How many rows of all loaded files have problems that nobody has settled. */
export function openCount(files: readonly ImportFile[], loaded: readonly Loaded[]): number {
  return loaded.reduce((sum, { no, unread }) => {
    const file = files.find((one) => one.no === no);
    return sum + (file ? openRows(file.table, unread, file.edits).length : 0);
  }, 0);
}
