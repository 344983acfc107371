import { record, string, unknown } from 'zod';
import { Damaged, inflate, mostUnpacked, TooLarge } from '../intake/container/archive-inflate';
import { packedBytes, type ZipEntry } from '../intake/container/archive-zip';
import { later, say } from '../language/t';
import {
  currentVersion,
  extension,
  fileMember,
  manifest as manifestSchema,
  manifestHead,
  manifestMember,
  partMember,
  workspaceKind,
  type Manifest,
} from './manifest';
import { membersOf } from './members';
import { raiseManifest, raiseParts } from './versions/steps';

/** A workspace as it was read. Parts are not yet checked against their schemas. */
export interface Workspace {
  manifest: Manifest;
  files: File[];
  parts: ReadonlyMap<string, unknown>;
  /** What is listed and is not there whole. */
  lost: Lost;
}

export interface Lost {
  files: string[];
  /** Names of parts. */
  parts: string[];
}

/** A file that is no workspace any more, and why. */
export interface NoWorkspace {
  words: string;
}

const mostJson = 512 * 1024 * 1024;

/** True for a workspace file, whatever its name, also for one that is cut off; and for whatever bears its extension. */
export async function isWorkspace(file: Blob): Promise<boolean> {
  if (file instanceof File && file.name.endsWith(extension)) return true;
  const head = await file.slice(0, 400).text();
  return head.startsWith('PK\u0003\u0004') && head.includes(manifestMember) && head.includes(workspaceKind);
}

/**
 * The manifest of a workspace alone, to tell what it is; null where it cannot be read. The originals stay untouched.
 */
export async function readManifest(blob: Blob): Promise<Manifest | null> {
  const read = await openManifest(blob, await membersOf(blob));
  return 'words' in read ? null : read.manifest;
}

/** Reads a workspace with all that is whole in it. */
export async function readWorkspace(blob: Blob): Promise<Workspace | NoWorkspace> {
  const members = await membersOf(blob);
  const opened = await openManifest(blob, members);
  if ('words' in opened) return opened;
  const { manifest, version } = opened;
  const lost: Lost = { files: [], parts: [] };
  const files: File[] = [];
  for (const [at, { name, lastModified, ...check }] of manifest.files.entries()) {
    const content = await readMember(blob, members, fileMember(at), mostUnpacked, check);
    if (content) files.push(new File([content], name, { lastModified }));
    else lost.files.push(name);
  }
  const parts = new Map<string, unknown>();
  for (const { name, ...check } of manifest.parts) {
    const content = await readJson(blob, members, partMember(name), check);
    if (content) parts.set(name, content.json);
    else lost.parts.push(name);
  }
  return { manifest, files, parts: raiseParts(version, parts), lost };
}

async function openManifest(
  blob: Blob,
  members: readonly ZipEntry[],
): Promise<{ manifest: Manifest; version: number } | NoWorkspace> {
  const read = await readJson(blob, members, manifestMember);
  const head = manifestHead.safeParse(read?.json);
  if (!head.success) return { words: say(headless) };
  const { version } = head.data;
  if (version > currentVersion) return { words: say(newer) };
  const raised = manifestSchema.safeParse(raiseManifest(version, record(string(), unknown()).parse(read?.json)));
  return raised.success ? { manifest: raised.data, version } : { words: say(headless) };
}

/** What a member holds; null where it is not there, or not whole. */
async function readMember(
  blob: Blob,
  members: readonly ZipEntry[],
  name: string,
  most: number,
  check?: { bytes: number; crc: number },
): Promise<Blob | null> {
  const entry = members.find((one) => one.name === name);
  if (!entry || (check && (check.bytes !== entry.size || check.crc !== entry.crc))) return null;
  if (entry.method !== 0 && entry.method !== 8) return null;
  try {
    const format = entry.method === 0 ? 'stored' : 'deflate-raw';
    return await inflate(await packedBytes(blob, entry), format, most, entry);
  } catch (fault) {
    if (fault instanceof Damaged || fault instanceof TooLarge) return null;
    throw fault;
  }
}

async function readJson(
  blob: Blob,
  members: readonly ZipEntry[],
  name: string,
  check?: { bytes: number; crc: number },
): Promise<{ json: unknown } | null> {
  const content = await readMember(blob, members, name, mostJson, check);
  if (!content) return null;
  try {
    return { json: JSON.parse(await content.text()) as unknown };
  } catch {
    return null;
  }
}

const headless = later(
  'This workspace file is damaged where it says what it holds, so it cannot be opened. If you have another copy of it, open that one; if not, drop the original exports again.',
);
const newer = later(
  'This workspace was saved by a newer version of Rainmaker. Open this page anew to get that version, and then the file.',
);
