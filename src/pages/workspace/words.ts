import { count, day } from '../../language/format';
import type { Manifest } from '../../workspace/manifest';
import { megabytes } from '../../workspace/storage-words';

/** When it was kept, and how much it is. */
export function keptWords(manifest: Manifest | null, bytes: number): string {
  if (!manifest) return `${megabytes(bytes)}. It does not say any more what it holds, and cannot be opened.`;
  const { files, madeOn } = manifest;
  return `kept on ${day(madeOn)}, ${count(files.length)} ${files.length === 1 ? 'file' : 'files'}, ${megabytes(bytes)}`;
}

/** What “Forget everything” lets go of. */
export function forgetWords(kept: number): string {
  const page = 'This lets go of the files in this page’s memory and of what you confirmed and set';
  if (kept === 0) return `${page}. Nothing is kept on this device.`;
  const shelf = kept === 1 ? 'the workspace that is' : `the ${count(kept)} workspaces that are`;
  return `${page}, and erases ${shelf} kept on this device. Files that you saved elsewhere stay where they are.`;
}

/** What an audit looks at. */
export function lookedAtWords({ asOf, windowDays }: { asOf: string; windowDays: number }): string {
  return windowDays === 36_500 ? `all time up to ${day(asOf)}` : `the ${count(windowDays)} days up to ${day(asOf)}`;
}

const shownAtOnce = 200;

/** The cases that a search finds in a table of them, and what is to be said where they are more than are shown. */
export function searched(rows: readonly (readonly string[])[], search: string): { rows: string[][]; words: string } {
  const words = search.trim().toLowerCase();
  const found = rows.filter((row) => row.some((cell) => cell.toLowerCase().includes(words)));
  const shown = found.slice(0, shownAtOnce).map((row) => [...row]);
  const more = found.length > shown.length ? `, the first ${count(shown.length)} are shown` : '';
  return { rows: shown, words: `${count(found.length)} of ${count(rows.length)}${more}` };
}
