import Papa from 'papaparse';
import { readFileSync } from 'node:fs';

export type Rec = Record<string, string>;

/** A file's records by header. Latin-1 is read letter by letter; UTF-8 loses its byte order mark. */
export function records(path: string, encoding: 'utf-8' | 'latin1'): Rec[] {
  const text = readFileSync(path)
    .toString(encoding)
    .replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<Rec>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? ''}`);
  return data;
}

/** A cell that must exist; a missing column is a fault of the oracle. */
export function cell(record: Rec, column: string): string {
  const value = record[column];
  if (value === undefined) throw new Error(`No column ${column}`);
  return value.trim();
}

/** `3/8/2025 14:22` or `02/23/26` → ISO day; month first; two-digit years are of this century. Empty is null. */
export function usDay(text: string): string | null {
  if (text === '') return null;
  const [month = '', day = '', year = ''] = (text.split(' ')[0] ?? '').split('/');
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `2025-10-31 00:00:00` → `2025-10-31`. Empty is null. */
export const isoDay = (text: string): string | null => (text === '' ? null : text.slice(0, 10));
