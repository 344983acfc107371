import { day } from '../../language/format';
import { t } from '../../language/t';
import type { Manifest } from '../../workspace/manifest';
import { megabytes } from '../../workspace/storage-words';

/** When it was kept, and how much it is. */
export function keptWords(manifest: Manifest | null, bytes: number): string {
  if (!manifest) return t`${megabytes(bytes)}. It does not say any more what it holds, and cannot be opened.`;
  const { files, madeOn } = manifest;
  return files.length === 1
    ? t`kept on ${day(madeOn)}, 1 file, ${megabytes(bytes)}`
    : t`kept on ${day(madeOn)}, ${files.length} files, ${megabytes(bytes)}`;
}

/** What “Forget everything” lets go of. */
export function forgetWords(kept: number): string {
  if (kept === 0) {
    return t`This lets go of the files in this page’s memory and of what you confirmed and set. Nothing is kept on this device.`;
  }
  return kept === 1
    ? t`This lets go of the files in this page’s memory and of what you confirmed and set, and erases the workspace that is kept on this device. Files that you saved elsewhere stay where they are.`
    : t`This lets go of the files in this page’s memory and of what you confirmed and set, and erases the ${kept} workspaces that are kept on this device. Files that you saved elsewhere stay where they are.`;
}

/** What an audit looks at. */
export function lookedAtWords({ asOf, windowDays }: { asOf: string; windowDays: number }): string {
  return windowDays === 36_500 ? t`all time up to ${day(asOf)}` : t`the ${windowDays} days up to ${day(asOf)}`;
}

const shownAtOnce = 200;

/** The cases that a search finds in a table of them, and what is to be said where they are more than are shown. */
export function searched(rows: readonly (readonly string[])[], search: string): { rows: string[][]; words: string } {
  const words = search.trim().toLowerCase();
  const found = rows.filter((row) => row.some((cell) => cell.toLowerCase().includes(words)));
  const shown = found.slice(0, shownAtOnce).map((row) => [...row]);
  const isAll = found.length === shown.length;
  return {
    rows: shown,
    words: isAll
      ? t`${found.length} of ${rows.length}`
      : t`${found.length} of ${rows.length}, the first ${shown.length} are shown`,
  };
}
