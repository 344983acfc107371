import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { main } from '../../src/cli/intake-report';

test('the command line reports every file, as text or as JSON', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'intake-'));
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    const paths = [join(folder, 'deals.csv'), join(folder, 'empty.csv')];
    writeFileSync(paths[0] ?? '', 'id,closed\n1,2024-03-05\n2,31/02/2024\n3\n');
    writeFileSync(paths[1] ?? '', '');
    await main(paths);
    expect(log.mock.calls.flat()).toEqual([
      'deals.csv  flagged  utf-8  ","  2 columns  3 records  0 set aside  short-row@row3 bad-date',
      'empty.csv  refuse  empty',
    ]);
    log.mockClear();
    await main([...paths, '--json']);
    const reports: unknown = JSON.parse(String(log.mock.calls[0]?.[0]));
    expect(reports).toMatchObject([
      { file: 'deals.csv', outcome: 'flagged', records: 3, set_aside: 0, flags: ['short-row@row3', 'bad-date'] },
      { file: 'empty.csv', outcome: 'refuse', records: null, flags: ['empty'] },
    ]);
  } finally {
    log.mockRestore();
    rmSync(folder, { recursive: true });
  }
});
