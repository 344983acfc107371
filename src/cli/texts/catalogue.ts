import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { record, string } from 'zod';

/** The words of a language: its files below a folder by name. Throws where one is not a list of texts. */
export function cataloguesIn(folder: string): Record<string, Record<string, string>> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(names.map((name) => [name, catalogue(join(folder, name))]));
}

function catalogue(path: string): Record<string, string> {
  return record(string(), string()).parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** What a translation must keep: its places, each once. */
export const placesOf = (text: string): string => (text.match(/\{\d+\}/g) ?? []).toSorted().join(' ');
