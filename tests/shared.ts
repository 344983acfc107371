import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The folder of large corpora beside the repository, or null on a bare clone. Tests that need it skip there, and say so
 * in their name: `test.skipIf(!sharedDir())('reads the corpora (needs ../shared)', …)`.
 */
export function sharedDir(): string | null {
  const path = fileURLToPath(new URL('../../shared', import.meta.url));
  return existsSync(path) ? path : null;
}
