import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { here } from './steps';

const dist = here('dist');
const limit = 120_000;
/** Cloudflare Pages takes no bigger file. */
const biggest = 25 * 1024 * 1024;

/** The scripts that the page's HTML asks for, and all that those import before they run. */
function eagerScripts(): Set<string> {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const links = [...html.matchAll(/(?:<script [^>]*src|<link rel="modulepreload"[^>]*href)="\.\/([^"]+)"/g)];
  const scripts = new Set(links.map(([, path = '']) => path));
  for (const path of scripts) {
    const code = readFileSync(join(dist, path), 'utf8');
    for (const [, file = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)) {
      scripts.add(`assets/${file}`);
    }
  }
  return scripts;
}

it('the start page comes with at most 120 kB of script, compressed', () => {
  const sizes = [...eagerScripts()].map((path) => gzipSync(readFileSync(join(dist, path))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  process.stdout.write(
    `script before the first interaction: ${(total / 1000).toFixed(1)} kB in ${sizes.length} files\n`,
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(total).toBeLessThan(limit);
});

it('no file is too big for any host', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const sizes = Object.fromEntries(files.map((file) => [file, statSync(join(dist, file)).size]));
  expect(Object.keys(sizes)).toContainEqual(expect.stringMatching(/duckdb-eh-[\w-]+\.bin$/));
  expect(Object.entries(sizes).filter(([, size]) => size > biggest)).toEqual([]);
});
