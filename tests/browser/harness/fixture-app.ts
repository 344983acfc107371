import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('fixture', import.meta.url));
const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the page of `fixture/` exactly as the real one is built. Resolves to the folder. */
export async function buildFixture(): Promise<string> {
  const outDir = `${repository}node_modules/.cache/rainmaker/fixture`;
  await build({
    root,
    configFile: `${repository}vite.config.ts`,
    publicDir: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}
