import { locale } from '../language/format';
import { t } from '../language/t';
import { TooMuch } from './zip';

/** Why a workspace could not be packed, in the user's words; rethrows what is a fault of ours. */
export function wordsForPacking(fault: unknown): string {
  if (fault instanceof TooMuch) {
    return t`The files come to more than 4 GB, which is more than a workspace holds. Leave out those that the audit does not need.`;
  }
  if (fault instanceof DOMException) {
    return t`One of your files was changed, moved or deleted since it was dropped, and cannot be read any more. Nothing was saved. Drop the files again, and then save.`;
  }
  throw fault;
}

/** Why the browser did not keep, list or remove a workspace, in the user's words; rethrows what is a fault of ours. */
export async function wordsForStorage(fault: unknown, bytes = 0): Promise<string> {
  if (fault instanceof DOMException && fault.name === 'QuotaExceededError') {
    return [
      await roomWords(),
      ...(bytes > 0 ? [t`The workspace needs ${megabytes(bytes)}.`] : []),
      t`Nothing was changed: what was kept before is as it was. Save it as a file instead.`,
    ].join(' ');
  }
  if (fault instanceof DOMException && fault.name === 'NoModificationAllowedError') {
    return t`Another tab is writing to this workspace just now. Nothing was changed; try again in a moment.`;
  }
  if (isDenied(fault)) {
    return t`This browser does not let the page keep anything on this device: this may be a private window, or storage is switched off for this site. Nothing was kept. Save it as a file instead.`;
  }
  if (fault instanceof DOMException) {
    return t`The browser could not do that with what is kept on this device (${fault.message}). Save it as a file instead.`;
  }
  throw fault;
}

function isDenied(fault: unknown): boolean {
  return fault instanceof DOMException && ['SecurityError', 'NotAllowedError'].includes(fault.name);
}

/** That there is no room, and how much there is where the browser tells. */
async function roomWords(): Promise<string> {
  const { quota, usage } = await estimate();
  if (quota === undefined || usage === undefined) return t`There is not enough room on this device for this page.`;
  const free = megabytes(Math.max(0, quota - usage));
  return t`There is not enough room on this device for this page: ${free} of ${megabytes(quota)} are free.`;
}

async function estimate(): Promise<StorageEstimate> {
  try {
    return await navigator.storage.estimate();
  } catch {
    return {};
  }
}

/** A size as people say it: under a megabyte in kB. */
export function megabytes(bytes: number): string {
  const isSmall = bytes < 1_000_000;
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: bytes < 10_000_000 ? 1 : 0,
  }).format(bytes / (isSmall ? 1000 : 1_000_000));
}
