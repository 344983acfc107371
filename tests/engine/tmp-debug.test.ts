import { it } from 'vitest';
import { any, record, string } from 'zod';
import { resetEngine } from './engine';
it('x', async () => {
  const db = await resetEngine();
  await db.exec(`create or replace table ta as select 'a' as k, date '2025-06-02' as d union all select 'a', date '2025-06-03';
   create or replace table tb as select 'a' as k, date '2025-06-03' as f, date '9999-12-31' as g;`);
  const out: string[] = [];
  for (const q of ['select d::varchar d from ta anti join tb on tb.k = ta.k and ta.d between tb.f and tb.g',
   'select d::varchar d from ta anti join tb on tb.k = ta.k and ta.d >= tb.f and ta.d <= tb.g',
   'select d::varchar d from ta anti join tb on tb.k = ta.k and ta.d >= tb.f',
   'select d::varchar d from ta semi join tb on tb.k = ta.k and ta.d >= tb.f',
   'select d::varchar d from ta where not exists (select 1 from tb where tb.k = ta.k and ta.d between tb.f and tb.g)',
   'select d::varchar d from ta left join tb on tb.k = ta.k and ta.d between tb.f and tb.g where tb.k is null', 'select version() as v'])
    out.push(JSON.stringify(await db.query(q, record(string(), any()))));
  throw new Error(out.join('\n'));
});
