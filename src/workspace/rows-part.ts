import { array, boolean, int, number, object, record, string, type infer as Infer } from 'zod';
import { later, t } from '../language/t';
import type { ImportFile } from '../pipeline';
import { mapping } from '../preset';
import type { Import } from '../session/import.svelte';
import { part, type Part } from './part';

const row = int().min(1);
const index = string().regex(/^\d{1,9}$/);
const edits = object({
  cells: record(index, record(index, string())),
  aside: array(row),
  accepted: array(row),
  taken: record(index, array(string())),
});

/** What the user made of each table; its name, rows and columns tell whether it is the same table still. */
const tables = array(
  object({ no: row, name: string(), rows: number(), columns: array(string()), used: boolean(), mapping, edits }),
);
type Tables = Infer<typeof tables>;

/** How each file is read and what was changed in it. To be put back once the files are read. */
export function rowsPart(one: Import): Part {
  return part('rows', later('which files are used, how they are read, and your changes to their rows'), tables, {
    get saved() {
      return one.files.map(({ no, table: { name, rows, columns }, used, mapping, edits }) => {
        return { no, name, rows, columns, used, mapping, edits: structuredClone(edits) as Tables[number]['edits'] };
      });
    },
    restore(saved) {
      const left = new Set(saved);
      one.files = one.files.map((file) => {
        const alike = [...left].filter((each) => isSame(file, each));
        const table = alike.find(({ no }) => no === file.no) ?? alike[0];
        if (!table) return file;
        left.delete(table);
        return { ...file, used: table.used, mapping: table.mapping, edits: table.edits };
      });
      // Of a file that is not there at all it was told already.
      const names = new Set(one.files.map(({ table }) => table.name));
      const changed = [...left].filter(({ name }) => names.has(name));
      return changed.map(({ name }) => t`what you made of ${name}, which is read otherwise by now`);
    },
  });
}

/** A file that is read otherwise by now would be changed in the wrong rows; where one is missing, numbers are others. */
function isSame({ table }: ImportFile, { name, rows, columns }: Tables[number]): boolean {
  return table.name === name && table.rows === rows && JSON.stringify(table.columns) === JSON.stringify(columns);
}
