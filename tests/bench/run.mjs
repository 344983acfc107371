import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from '../browser/harness/find-browser.mjs';
import { benchAudit } from './audit.mjs';
import { benchLoad } from './load.mjs';

const benches = { load: benchLoad, audit: benchAudit };

/**
 * `npm run bench [-- [load|audit] [ROUNDS [SHARE]]]`: one bench or both. `SHARE` is of the full size: a small one tries
 * the bench itself.
 */
async function main() {
  const args = process.argv.slice(2);
  const names = Object.hasOwn(benches, args[0]) ? [args.shift()] : Object.keys(benches);
  const [rounds, share] = [Number(args[0] ?? 5), Number(args[1] ?? 1)];
  if (!(rounds >= 1 && share > 0 && share <= 1)) throw new Error('npm run bench -- [load|audit] [ROUNDS [SHARE]]');
  await needBrowser();
  for (const name of names) {
    const folder = mkdtempSync(join(tmpdir(), `rainmaker-bench-${name}-`));
    try {
      await benches[name](folder, rounds, share);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message.slice(0, 2000) : error);
  process.exitCode = 1;
});
