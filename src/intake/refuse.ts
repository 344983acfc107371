import { later, say } from '../language/t';
import type { Refused } from './prepared';

const words = {
  empty: later('This file is empty.'),
  'is-pdf': later('This is a PDF. Export the list as CSV or Excel instead.'),
  'is-binary': later('This is no table: an image, a program or another binary file. Export the list as CSV instead.'),
  'is-html': later(
    'This is a web page, often a sign-in page saved in place of the export. Export the list again as CSV.',
  ),
  'is-json': later('This is JSON. Export the list as CSV or Excel instead.'),
  'is-xml': later('This is XML. Export the list as CSV or Excel (.xlsx) instead.'),
  'is-old-excel': later('This is an Excel file of the old kind (.xls). Save it as .xlsx or CSV.'),
  'is-excel': later('This Excel file is damaged and cannot be opened.'),
  'is-zip': later('This zip archive is damaged or empty and cannot be opened.'),
  'is-gzip': later('This gzip file is damaged and cannot be opened.'),
  'is-archive': later('This is an archive of a kind that is not opened here. Unpack it first, or use zip.'),
  encrypted: later('This archive is protected by a password. Unpack it first.'),
  'too-large': later('Unpacked, this file is larger than 2 GB. Unpack it and give only the tables that are needed.'),
} as const;

export type Refusal = keyof typeof words;

export function refuse(name: string, reason: Refusal): Refused {
  return {
    outcome: 'refused',
    name,
    reason,
    get words() {
      return say(words[reason]);
    },
  };
}

/** Refuses text that is no table by what it begins with; null for what may be one. */
export function refuseText(name: string, head: Uint8Array, more: boolean): Refused | null {
  if (head.length >= 64 && controlShare(head) > 0.3) return refuse(name, 'is-binary');
  const text = new TextDecoder().decode(head).trimStart();
  if (text === '') return more ? null : refuse(name, 'empty');
  if (/^<(!doctype html|html|head|body)\b/i.test(text)) return refuse(name, 'is-html');
  if (/^<\?xml\b/i.test(text)) return refuse(name, 'is-xml');
  return /^[[{]/.test(text) && isJson(text, more) ? refuse(name, 'is-json') : null;
}

function controlShare(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) count++;
  return count / Math.max(1, bytes.length);
}

/** JSON as a whole, or line by line; what is cut off is judged by its beginning. */
function isJson(text: string, more: boolean): boolean {
  if (more) return /^(\[\s*[[{"]|\{\s*")/.test(text);
  return parses(text) || text.split('\n', 3).every((line) => line.trim() === '' || parses(line));
}

function parses(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object';
  } catch {
    return false;
  }
}
