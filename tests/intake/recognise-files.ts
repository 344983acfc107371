import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import type { Sampled } from '../../src/intake/recognise/columns';
import type { FieldSource } from '../../src/intake/recognise/mapping';

export const heads = fileURLToPath(new URL('../fixtures/real-headers', import.meta.url));

/** A table as recognition sees it: the header and the first 200 records of a CSV file. */
export function sampled(path: string): Sampled {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const rows = Papa.parse<string[]>(text, { preview: 201, skipEmptyLines: true }).data;
  return { name: path.split('/').at(-1) ?? path, columns: rows[0] ?? [], sample: rows.slice(1) };
}

/** A table with these headers and rows. */
export function table(columns: string[], sample: string[][] = []): Sampled {
  return { name: 'file.csv', columns, sample };
}

/** The headers behind a field, as the expectations write them. */
export function headersBehind(source: FieldSource | undefined, columns: readonly string[]): string {
  return (source?.columns ?? []).map((column) => columns[column] ?? '').join(' | ');
}
