import { ledgerAfter } from '../../intake/edits/ledger-after';
import type { Ledger } from '../../intake/prepared';
import type { ImportFile } from '../../pipeline';
import { crmWords, objectWords } from '../import/field-words';

const parts: [keyof Ledger, string][] = [
  ['records', 'Records'],
  ['blank', 'Blank lines'],
  ['header', 'Header'],
  ['preamble', 'Above the header'],
  ['footer', 'Footer'],
  ['setAside', 'Set aside'],
  ['loaded', 'Rows loaded'],
];

export const ledgerColumns = ['File', 'Holds', 'From', ...parts.map(([, words]) => words)];

/** What became of every record, a row for each file, numbers exact. */
export function ledgerRows(files: readonly ImportFile[]): (string | number)[][] {
  return files.map(({ table, mapping, edits }) => {
    const ledger = ledgerAfter(table, edits);
    return [table.name, objectWords[mapping.object], crmWords(mapping.crm), ...parts.map(([part]) => ledger[part])];
  });
}
