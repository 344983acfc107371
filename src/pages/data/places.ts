import { lineOfRow } from '../../intake/edits/edits';
import { t } from '../../language/t';
import type { ImportFile } from '../../pipeline';

/** Where a row stands, as a person finds it: the name of the file, and the line, "row 5" where files share a name. */
export interface Place {
  file: string;
  line: string;
}

/** The place of a row of a file, by the number of the file. */
export function placeIn(files: readonly ImportFile[], no: number, row: number): Place {
  const file = files.find((one) => one.no === no);
  return { file: file?.table.name ?? '', line: file ? `${lineOfRow(file.table, row)}` : t`row ${`${row}`}` };
}

/** The file of a name; null where several have it, or none. */
export function fileNamed(files: readonly ImportFile[], name: string): ImportFile | null {
  const [file, another] = files.filter((one) => one.used && one.table.name === name);
  return file && !another ? file : null;
}

/** The place of a row by the name of its file, which several files may have. */
export function placeByName(files: readonly ImportFile[], name: string, row: number): Place {
  const file = fileNamed(files, name);
  return file ? placeIn(files, file.no, row) : { file: name, line: t`row ${`${row}`}` };
}
