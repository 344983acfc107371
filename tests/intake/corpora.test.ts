import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describe } from '../../src/cli/intake-report';
import { closes } from '../../src/intake/ledger';
import { prepareFile } from '../../src/intake/prepare';
import { readCells } from '../../src/intake/load/read-cells';
import { sharedDir } from '../shared';

const shared = sharedDir();
const folder = join(shared ?? '', 'csv-corpora');

interface Consensus {
  consensus_records: number | null;
}

/** Where we count other than Papa Parse and Python, and why that is right here. */
const exceptions: Record<string, string> = {
  'duckdb/data/csv/quoted_comment_buffer_boundary.csv': 'a third of it is control characters: refused as binary',
  'duckdb/data/csv/test/5438.csv': 'lines of JSON: refused as JSON',
  'duckdb/data/csv/test/unterminated.csv': 'an open quote ends at its line',
  'papaparse/docs/resources/files/malformed.tsv': 'an open quote ends at its line',
};

/** Made by fuzzers: what they hold is no table, so they must be survived, and nothing more. */
const isFuzz = (path: string) => /\/(afl|fuzzing)\//.test(path);

test.skipIf(!shared)(
  'every file of the corpora is accounted for, and counted as two parsers count it (needs ../shared)',
  async () => {
    const consensus = JSON.parse(readFileSync(join(folder, 'consensus.json'), 'utf8')) as Record<string, Consensus>;
    const paths = Object.keys(consensus);
    const different: string[] = [];
    const silent: string[] = [];
    let compared = 0;
    for (const path of paths) {
      let records = 0;
      const flags = new Set<string>();
      for (const one of await prepareFile(new File([readFileSync(join(folder, path))], path))) {
        const report = await describe(one);
        expect(['import', 'flagged', 'ask', 'refuse']).toContain(report.outcome);
        for (const flag of report.flags) flags.add(flag.replace(/[@ ].*/, ''));
        if (one.outcome === 'refused') continue;
        records += one.ledger.records;
        const rows = await readCells(one);
        expect({ path, closes: closes(one.ledger), rows: rows.length }).toEqual({ path, closes: true, rows: one.rows });
        expect({ path, ragged: rows.filter((row) => row.length !== one.columns.length) }).toEqual({ path, ragged: [] });
        const [head, below] = [one.setAside.filter((aside) => aside.part !== 'footer'), one.ledger.footer];
        expect({ path, told: head.length + below }).toEqual({ path, told: one.ledger.records - one.rows });
      }
      const wanted = consensus[path]?.consensus_records ?? null;
      if (wanted === null) continue;
      compared++;
      if (records === wanted) continue;
      if (!isFuzz(path)) different.push(path);
      // In fuzzed files both parsers let an open quote swallow lines. We do not, and must say so.
      else if (!['open-quote', 'quote', 'is-binary'].some((flag) => flags.has(flag))) silent.push(path);
    }
    expect(paths.length).toBeGreaterThan(1000);
    expect(different.sort()).toEqual(Object.keys(exceptions).sort());
    expect(silent).toEqual([]);
    expect(different.length).toBeLessThan(0.03 * compared);
  },
);
