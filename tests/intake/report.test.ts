import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { main } from '../../src/cli/intake-report';

test('the command line tells of each file in one line of JSON, with its rows if asked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'intake-'));
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    const paths = [join(folder, 'deals.csv'), join(folder, 'empty.csv')];
    writeFileSync(paths[0] ?? '', 'Our deals\nDeal ID,Close Date\n1,2024-03-05\n2,31/02/2024\n3\n');
    writeFileSync(paths[1] ?? '', '');
    await main(paths);
    const reports: unknown[] = log.mock.calls.flat().map((line) => JSON.parse(String(line)));
    expect(reports).toMatchObject([
      {
        file: 'deals.csv',
        outcome: 'flagged',
        encoding: 'utf-8',
        delimiter: ',',
        quote: '"',
        header_row: 2,
        columns: 2,
        records: 3,
        set_aside: 1,
        ledger: { records: 5, blank: 0, header: 1, preamble: 1, footer: 0, loaded: 3, setAside: 0 },
        flags: ['short-row@row3', 'preamble', 'bad-date'],
        object: 'deals',
        mapping: { id: ['Deal ID'], closed_on: ['Close Date'] },
      },
      { file: 'empty.csv', outcome: 'refuse', records: null, ledger: null, flags: ['empty'], mapping: null },
    ]);
    log.mockClear();
    await main([paths[0] ?? '', '--rows']);
    expect(JSON.parse(String(log.mock.calls[0]?.[0]))).toMatchObject({
      header: ['Deal ID', 'Close Date'],
      rows: [
        ['1', '2024-03-05'],
        ['2', '31/02/2024'],
        ['3', ''],
      ],
    });
  } finally {
    log.mockRestore();
    rmSync(folder, { recursive: true });
  }
});
