import { ledgerAfter } from '../../intake/edits/ledger-after';
import type { Ledger } from '../../intake/prepared';
import { later, say, t } from '../../language/t';
import type { ImportFile } from '../../pipeline';
import { crmWords, objectWords } from '../import/field-words';

const parts: [keyof Ledger, string][] = [
  ['records', later('Records')],
  ['blank', later('Blank lines')],
  ['header', later('Header')],
  ['preamble', later('Above the header')],
  ['footer', later('Footer')],
  ['setAside', later('Records set aside')],
  ['loaded', later('Rows loaded')],
];

/** What stands above them. */
export function ledgerColumns(): string[] {
  return [t`File`, t`Holds`, t`From`, ...parts.map(([, words]) => say(words))];
}

/** What became of every record, a row for each file, numbers exact. */
export function ledgerRows(files: readonly ImportFile[]): (string | number)[][] {
  return files.map(({ table, mapping, edits }) => {
    const ledger = ledgerAfter(table, edits);
    return [table.name, objectWords[mapping.object], crmWords(mapping.crm), ...parts.map(([part]) => ledger[part])];
  });
}
