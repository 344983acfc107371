import type { Ahead } from './ahead';
import { openContainer } from './container/container';
import type { Prepared } from './prepared';
import { prepareText } from './prepare-text';

export interface PrepareOptions {
  /** A TextDecoder label, where the user knows better. */
  encoding?: string | undefined;
  onBytes?: ((done: number) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** Takes the data of large tables before their files are read to the end. */
  ahead?: Ahead | undefined;
}

/**
 * Turns one file into clean tables: an archive or workbook gives several. What is wrong with the file is a value in the
 * result; it rejects only when the file cannot be read from the disk, or the signal aborts.
 */
export async function prepareFile(file: File, options: PrepareOptions = {}): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  for await (const content of openContainer(file, options.signal)) {
    options.signal?.throwIfAborted();
    prepared.push('outcome' in content ? content : await prepareText(content, options));
  }
  return prepared;
}
