import { it } from 'vitest';
import { resetEngine } from './engine';
import { buildFrom } from './given-inputs';
it('x', async () => {
  const db = await resetEngine();
  const times: [number, string][] = [];
  const timed = {
    ...db,
    exec: async (sql: string) => {
      const t = performance.now();
      try {
        await db.exec(sql);
      } finally {
        times.push([performance.now() - t, sql.slice(0, 90).replaceAll('\n', ' ')]);
      }
    },
    query: async (...a: Parameters<typeof db.query>) => {
      const t = performance.now();
      const r = await db.query(...a);
      times.push([performance.now() - t, a[0].slice(0, 90).replaceAll('\n', ' ')]);
      return r;
    },
  } as typeof db;
  for (const n of [1, 2]) {
    times.length = 0;
    const t = performance.now();
    await buildFrom(timed, { deals: [{ id: '1', stage: 'Proposal', is_closed: false, created_at: '2025-01-01' }] });
    console.log(n, performance.now() - t, times.length);
  }
  times.sort((a, b) => b[0] - a[0]);
  for (const [ms, sql] of times.slice(0, 25)) console.log(ms.toFixed(0), sql);
});
