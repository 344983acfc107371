import { array, enum as oneOf, int, iso, literal, object, string, type infer as Infer } from 'zod';

/** The version of what is written. An older one is brought up by `versions/`. */
export const currentVersion = 1;

export const workspaceKind = 'rainmaker-workspace';
/** The extension of a workspace file. */
export const extension = '.rainmaker';

const size = int().min(0);

/** Whether a file lists its content fully: what a reader must know before it looks at anything else. */
export const manifestHead = object({ kind: literal(workspaceKind), version: int().min(1) });

/** What a workspace file holds, as its first member says it. Sizes are bytes unpacked; CRC-32 as in the archive. */
export const manifest = object({
  kind: literal(workspaceKind),
  version: literal(currentVersion),
  /** `files`: the original files, to be audited anew. `results`: an audit's results alone. */
  holds: oneOf(['files', 'results']),
  /** The user's name for it. */
  title: string(),
  /** ISO day. */
  madeOn: iso.date(),
  /** The team's time zone: moments without an offset are read in it. */
  zone: string(),
  /** The files as they were dropped, in their order: `files/1` and on. The moment in ms since 1970. */
  files: array(object({ name: string().min(1), lastModified: int(), bytes: size, crc: size })),
  /** What the user made of them: `parts/<name>.json`. */
  parts: array(object({ name: string().regex(/^[a-z][a-z0-9-]*$/), bytes: size, crc: size })),
});

export type Manifest = Infer<typeof manifest>;

export const manifestMember = 'manifest.json';

/** The member that holds a file, counted from 0. */
export function fileMember(index: number): string {
  return `files/${index + 1}`;
}

/** The member that holds a part of the state. */
export function partMember(name: string): string {
  return `parts/${name}.json`;
}
