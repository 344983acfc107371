import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { prepareFile } from '../intake/prepare';
import type { Prepared } from '../intake/prepared';

/** Files of this computer as tables and refusals, in their order; an archive gives several. */
export async function preparePaths(paths: readonly string[]): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  for (const path of paths) {
    const { mtimeMs } = await stat(path);
    const file = new File([await openAsBlob(path)], basename(path), { lastModified: mtimeMs });
    prepared.push(...(await prepareFile(file)));
  }
  return prepared;
}
