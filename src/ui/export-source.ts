import { createContext } from 'svelte';
import { t } from '../language/t';

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
  if (masked || first === undefined) {
    return files.length === 1
      ? t`Rainmaker, from one file, as of ${asOf}`
      : t`Rainmaker, from ${files.length} files, as of ${asOf}`;
  }
  return more.length === 0
    ? t`Rainmaker, from ${first}, as of ${asOf}`
    : t`Rainmaker, from ${first} and ${more.length} more, as of ${asOf}`;
}

/** "no-rate-reps-2025-11-20.svg": of the habit and the day, never of a person. */
export function fileName(name: string, asOf: string, ending: string): string {
  return `${name}-${asOf}.${ending}`;
}
