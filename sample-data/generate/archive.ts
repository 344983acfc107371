import { zipSync } from 'fflate';
import type { Sheet } from './csv';

/** A zip of UTF-8 files, the same bytes on every machine: zip dates are local time, so this one is made in local time. */
export function archive(sheets: readonly Sheet[]): Uint8Array {
  const text = new TextEncoder();
  const files = Object.fromEntries(sheets.map((sheet) => [sheet.name, text.encode(sheet.text)]));
  return zipSync(files, { level: 9, mtime: new Date(2025, 9, 31, 18, 0, 0) });
}
