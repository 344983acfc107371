import { createContext } from 'svelte';

/** What every exported file of an audit says of where it is from. */
export interface ExportSource {
  /** "Rainmaker, from deals.csv and 3 more, as of 2025-11-20" */
  readonly line: string;
  /** ISO day. */
  readonly asOf: string;
}

export const [exportSource, giveExportSource] = createContext<ExportSource>();

/** Names of files may be names of people: where names are masked, the files are only counted. */
export function sourceLine(files: readonly string[], asOf: string, masked: boolean): string {
  const [first, ...more] = files;
  const many = files.length === 1 ? 'one file' : `${files.length} files`;
  const named = more.length === 0 ? first : `${first} and ${more.length} more`;
  return `Rainmaker, from ${masked || first === undefined ? many : named}, as of ${asOf}`;
}

/** "no-rate-reps-2025-11-20.svg": of the habit and the day, never of a person. */
export function fileName(name: string, asOf: string, ending: string): string {
  return `${name}-${asOf}.${ending}`;
}
