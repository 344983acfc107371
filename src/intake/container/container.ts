import { refuseFault, unzip, zipEntries } from './archive';
import { gunzip } from './archive-gzip';
import { mostUnpacked } from './archive-inflate';
import { contentOf } from './archive-magic';
import type { Refused } from '../prepared';
import type { TextSource } from '../prepare-text';
import type { ProblemKind } from '../problem';
import { refuse } from '../refuse';
import { readWorkbook } from './xlsx';

interface Sealed {
  name: string;
  blob: Blob;
  lastModified: number;
  notes: ProblemKind[];
  /** Archives around it; in the second, archives are no longer opened. */
  depth: number;
}

/** Text files and refusals out of one file: itself, what it packs, or the sheets of a workbook. */
export async function* openContainer(file: File, signal?: AbortSignal): AsyncGenerator<TextSource | Refused> {
  const { name, lastModified } = file;
  yield* open({ name, blob: file, lastModified, notes: [], depth: 0 }, signal);
}

async function* open(sealed: Sealed, signal?: AbortSignal): AsyncGenerator<TextSource | Refused> {
  const { name, blob, lastModified, notes } = sealed;
  const content = contentOf(new Uint8Array(await blob.slice(0, 16).arrayBuffer()));
  if (content === 'text') yield { name, blob, bytes: blob.size, lastModified, notes };
  else if (content === 'zip') yield* openZip(sealed, signal);
  else if (content === 'gzip') yield* openGzip(sealed, signal);
  else yield refuse(name, content);
}

/** What is told about a packed file that its name hides. */
function named(name: string, extensions: RegExp, note: ProblemKind): ProblemKind[] {
  return extensions.test(name) ? [] : [note];
}

async function* openGzip(sealed: Sealed, signal?: AbortSignal): AsyncGenerator<TextSource | Refused> {
  const { name, blob, depth } = sealed;
  if (depth >= 2) return yield refuse(name, 'is-archive');
  let unpacked: Blob;
  try {
    unpacked = await gunzip(blob, mostUnpacked, signal);
  } catch (fault) {
    return yield refuseFault(fault, name, 'is-gzip', signal);
  }
  const notes = [...sealed.notes, ...named(name, /\.(gz|gzip|tgz)$/i, 'is-gzip')];
  yield* open({ ...sealed, blob: unpacked, notes, depth: depth + 1 }, signal);
}

async function* openZip(sealed: Sealed, signal?: AbortSignal): AsyncGenerator<TextSource | Refused> {
  const { name, blob, lastModified, depth } = sealed;
  try {
    const entries = await zipEntries(blob);
    if (entries.some((entry) => entry.name.startsWith('xl/'))) return yield* openWorkbook(sealed, entries);
    if (depth >= 2) return yield refuse(name, 'is-archive');
    if (entries.length === 0) return yield refuse(name, 'is-zip');
    const notes = [...sealed.notes, ...named(name, /\.zip$/i, 'is-zip')];
    for await (const member of unzip(blob, entries, name, mostUnpacked, signal)) {
      if ('outcome' in member) yield member;
      else yield* open({ ...member, lastModified, notes, depth: depth + 1 }, signal);
    }
  } catch (fault) {
    yield refuseFault(fault, name, 'is-zip', signal);
  }
}

/** Workbooks are read in one piece, and their text is some ten times their size. */
const mostWorkbook = 512 * 1024 * 1024;

async function* openWorkbook(
  sealed: Sealed,
  entries: readonly { size: number }[],
): AsyncGenerator<TextSource | Refused> {
  const { name, blob, lastModified } = sealed;
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > mostWorkbook) return yield refuse(name, 'too-large');
  const notes = [...sealed.notes, ...named(name, /\.(xlsx|xlsm)$/i, 'is-excel')];
  let sheets;
  try {
    sheets = await readWorkbook(blob);
  } catch (fault) {
    return yield refuseFault(fault, name, 'is-excel');
  }
  if (sheets.length === 0) yield refuse(name, 'empty');
  for (const sheet of sheets) {
    const path = sheets.length === 1 ? name : `${name} › ${sheet.name}`;
    yield { name: path, blob: sheet.csv, bytes: blob.size, lastModified, notes };
  }
}
