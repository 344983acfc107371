import { it } from 'vitest';
import { auditAll } from '../../src/habits/audit';
import { createViews } from '../../src/model/views';
import { resetEngine } from './engine';
import { give } from './given';
import { asOf, team } from './team';
it('perf', async () => {
  const db = await resetEngine();
  await give(db, team(1), asOf);
  await db.exec(`insert into accounts (account_id, name, owner) select 'big ' || i, 'Big ' || i, 'ben' from range(20000) t(i);
   insert into deals (deal_id, account_id, owner, status, closed_on, created_at, amount_base, source_kind, source, loss_kind, loss_reason, pipeline, last_open_stage)
    select 'bigdeal ' || i, 'big ' || (i % 20000), 'ben', case when i % 3 = 0 then 'won' else 'lost' end, '2025-06-30'::date - (i % 900)::int, '2025-06-30'::date - (i % 900)::int - 40, 1000 + i % 77, ['web','referral'][1 + i%2], 'x', case when i%3>0 then 'price' end, 'x', 'Sales', 'Demo' from range(50000) t(i);
   insert into activities (activity_id, kind, state, subject, owner, account_id, deal_id, done_at, created_at, has_time) select 'a' || i, 'call', 'done', 's' || i, 'ben', 'big ' || (i*7919 % 20000), case when i % 2 = 0 then 'bigdeal ' || (i % 50000) end, '2025-06-30 10:00'::timestamp - to_minutes((i*13 % 1200000)::int), '2025-06-30'::timestamp, true from range(1000000) t(i);`);
  let t = performance.now();
  await createViews(db);
  console.log('views', performance.now() - t);
  for (const s of [{}, { asOf: '2025-06-29' }, { asOf: '2025-06-29', rep: 'ben' }]) {
    t = performance.now();
    let last = t;
    await auditAll(db, { asOf, windowDays: 365, thresholds: {}, rep: null, ...s }, (d) => { const n = performance.now(); console.log('habit', d, Math.round(n - last)); last = n; });
    console.log('audit', Math.round(performance.now() - t));
  }
  const inner = db.query.bind(db);
  db.query = async (sql, row, p) => { const a = performance.now(); const r = await inner(sql, row, p); console.log('query', Math.round(performance.now() - a), sql.slice(0, 70).replace(/\n/g, ' ')); return r; };
  await auditAll(db, { asOf, windowDays: 365, thresholds: {}, rep: null });
  db.query = inner;
});
