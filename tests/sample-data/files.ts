import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Rec = Record<string, string>;

export const folder = fileURLToPath(new URL('../../sample-data/', import.meta.url));

/** The raw bytes of one of the sample's files. */
export const bytesOf = (name: string): Buffer => readFileSync(`${folder}${name}`);

/** Records of a Salesforce file by header. */
export function salesforce(object: string): Rec[] {
  const text = bytesOf(`salesforce/${object}.csv`).toString('latin1');
  return Papa.parse<Rec>(text, { header: true, skipEmptyLines: true }).data;
}

export const EMPTY = '000000000000000AAA';
