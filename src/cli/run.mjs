import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, root } from './install.mjs';

/** `node src/cli/run.mjs NAME ARGS`: builds `src/cli/NAME.ts` for Node and runs it with the arguments. */
async function runCommand() {
  const [name = '', ...args] = process.argv.slice(2);
  const entry = join(root, 'src', 'cli', `${name}.ts`);
  if (!/^[a-z-]+$/.test(name) || !existsSync(entry)) throw new Error(`There is no command "${name}".`);
  install();
  // Inside node_modules the built file still finds its packages; one folder for each run keeps parallel runs apart.
  const outDir = join(root, 'node_modules', '.cache', 'rainmaker', `${name}-${process.pid}`);
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  const { build } = await import('vite');
  await build({
    root,
    logLevel: 'error',
    build: { ssr: entry, outDir, emptyOutDir: true, copyPublicDir: false, rollupOptions: { output: { format: 'es' } } },
  });
  const script = join(outDir, `${name}.js`);
  process.argv = [process.execPath, script, ...args];
  await import(pathToFileURL(script).href);
}

runCommand().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
