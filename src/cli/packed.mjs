import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'node:path';
import { gzipSync } from 'node:zlib';

const wasm = '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm';

/**
 * The big files are compressed by the build: some hosts take none over 25 MB, and not every host compresses what it
 * sends. They end in `.bin`, which hosts send as it is; `.gz` some of them unpack, and some send no `.wasm` at all.
 */
export function packed() {
  return [engine(), sampleTeam()];
}

/**
 * `virtual:engine`: where the engine's program is, how big, and its hash, to know a kept copy by.
 * @returns {import('vite').Plugin}
 */
function engine() {
  const id = '\0virtual:engine';
  return {
    name: 'engine',
    resolveId: (asked) => (`\0${asked}` === id ? id : null),
    load(asked) {
      if (asked !== id) return null;
      const program = readFileSync(createRequire(import.meta.url).resolve(wasm));
      const hash = createHash('sha256').update(program).digest('hex').slice(0, 16);
      const facts = `export const bytes = ${program.length}; export const hash = '${hash}';`;
      if (this.environment.config.command === 'serve') {
        return `${facts} export const sent = bytes; export { default as url } from '${wasm}?url';`;
      }
      const source = gzipSync(program, { level: 9 });
      const file = this.emitFile({ type: 'asset', name: 'duckdb-eh.bin', source });
      return `${facts} export const sent = ${source.length}; export const url = import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}

/**
 * The sample team's files under their usual addresses, `…csv?url`.
 * @returns {import('vite').Plugin}
 */
function sampleTeam() {
  return {
    name: 'sample-team',
    apply: 'build',
    enforce: 'pre',
    load(asked) {
      const [, path] = /^(.*\/sample-data\/.*\.csv)\?url$/.exec(asked) ?? [];
      if (path === undefined) return null;
      const source = gzipSync(readFileSync(path), { level: 9 });
      const file = this.emitFile({ type: 'asset', name: `sample-${parse(path).name}.bin`, source });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}
