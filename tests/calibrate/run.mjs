import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, root } from '../../src/cli/install.mjs';

/** `npm run calibrate [-- DRAWS]`: draws 2,000 samples for each promise of the statistics; fails where one is missed. */
async function calibrate() {
  const draws = Number(process.argv[2] ?? 2000);
  if (!Number.isInteger(draws) || draws < 1) throw new Error(`"${process.argv[2]}" is no number of draws.`);
  install();
  // Inside node_modules the built file still finds its packages.
  const outDir = join(root, 'node_modules', '.cache', 'rainmaker', `calibrate-${process.pid}`);
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  const { build } = await import('vite');
  await build({
    root,
    logLevel: 'error',
    build: {
      ssr: join(root, 'tests', 'calibrate', 'report.ts'),
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      rollupOptions: { output: { format: 'es' } },
    },
  });
  const { checks, report } = await import(pathToFileURL(join(outDir, 'report.js')).href);
  if (!(await report(checks, draws, (line) => process.stdout.write(`${line}\n`)))) process.exitCode = 1;
}

calibrate().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
