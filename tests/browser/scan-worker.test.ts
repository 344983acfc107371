import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { see, withApp } from './harness/harness';
import { drop, written } from './steps';

const header = 'Id,Name,StageName,Amount,CloseDate,IsWon,IsClosed\n';
const line = (row: number) => `006${row},Deal ${row},Closed Won,${row},2025-01-31,1,1\n`;
const lines = (count: number) => Array.from({ length: count }, (_, row) => line(row)).join('');

test('a large file is scanned in a worker that starts from a blob, so that the policy binds it', async () => {
  const text = header + lines(200_000);
  expect(text.length).toBeGreaterThan(8 * 1024 * 1024);
  // On a host without headers the policy in the page is all that there is.
  const policies = [undefined, `frame-ancestors 'none'`];
  for (const policy of policies) {
    await withApp(
      async ({ page }) => {
        const started: Promise<[name: string, url: string]>[] = [];
        page.on('worker', (worker) => {
          // One that has ended before it was asked is the scan: the engine stays.
          const name = worker.evaluate(() => self.name).catch(() => 'ended');
          started.push(name.then((told) => [told, worker.url()]));
        });
        await drop(page, await written({ 'Opportunity.csv': text }));
        const scans = async () => (await Promise.all(started)).filter(([name]) => name !== 'engine');
        await expect.poll(scans).toEqual([[expect.stringMatching(/^(scan|ended)$/), expect.stringMatching(/^blob:/)]]);
        await see(page.getByText('Opportunity.csv').first()).toBeVisible();
      },
      policy === undefined ? {} : { policy },
    );
  }
});

test('a gzip file of two members is read whole', async () => {
  await withApp(async ({ page }) => {
    const packed = Buffer.concat([gzipSync(header + lines(3)), gzipSync(line(3) + line(4))]);
    await drop(page, await written({ 'Opportunity.csv.gz': new Uint8Array(packed) }));
    await page
      .getByText(/\b5 rows\b/)
      .first()
      .waitFor();
  });
});
