import { it } from 'vitest';
import { auditAll } from '../../src/habits/audit';
import { createViews } from '../../src/model/views';
import { resetEngine } from './engine';
import { give } from './given';
const ids = 'calling-ahead daily-prospecting decision-makers known-before-call most-valuable-work notes-kept opened-not-rushed preparation purposeful-calls recharge'.split(' ');
it('x', { timeout: 280_000 }, async () => {
  const db = await resetEngine();
  await give(db, { people: Array.from({ length: 50 }, (_, i) => ({ person_id: `p${i}`, name: `P${i}`, kind: 'rep' })), stages: [{ pipeline: 'S', stage: 'A', stage_meaning: 'discovery', position: 1 }, { pipeline: 'S', stage: 'B', stage_meaning: 'proposal', position: 2 }] }, '2025-06-30');
  await db.exec(`
   insert into accounts by name select 'a'||i as account_id, 'p'||(i%50) as owner, date '2023-01-01' + (i%700)::integer as created_on from range(20000) t(i);
   insert into contacts by name select 'c'||i as contact_id, 'a'||(i%20000) as account_id, case when i%3=0 then 'CEO' else 'User' end as title, case when i%3=0 then 'Decision Maker' else 'User' end as role from range(60000) t(i);
   insert into deals by name select 'd'||i as deal_id, 'a'||(i%20000) as account_id, 'p'||(i%50) as owner, 'S' as pipeline, 'B' as stage, 'B' as last_open_stage, case when i%4=0 then 'open' when i%4=1 then 'won' else 'lost' end as status, 100+i%977 as amount, 100+i%977 as amount_base, timestamp '2023-01-01' + to_days((i%900)::integer) as created_at, case when i%4>0 then date '2023-01-01' + (i%900 + 40)::integer end as closed_on, 'x' as need from range(60000) t(i);
   insert into changes by name select 'deal' as entity, 'd'||i as id, timestamp '2023-01-01' + to_days((i%900 + 20)::integer) as changed_at, 'stage' as field, 'A' as before, 'B' as after from range(60000) t(i);
   insert into activities by name select 't'||i as activity_id, ['call','email','email','email','meeting','visit','note','task'][1+i%8] as kind, 'done' as state, 'p'||(i%50) as owner, 'Subject '||i as subject, 'Some text that is long enough to be a note of fifty characters.' as body, 'a'||(hash(i)%20000) as account_id, 'c'||(hash(i)%60000) as contact_id, case when i%3=0 then 'd'||(hash(i)%60000) end as deal_id, timestamp '2023-01-01' + to_minutes((i*2.6)::integer) as created_at, timestamp '2023-01-01' + to_minutes((i*2.6+120)::integer) as done_at, timestamp '2023-01-01' + to_minutes((i*2.6+120)::integer) as starts_at, true as has_time from range(500000) t(i);
   insert into activity_links by name select 't'||i as activity_id, 'c'||(hash(i+1)%60000) as contact_id from range(500000) t(i);`);
  await createViews(db);
  let at = performance.now(); const out: string[] = [];
  const r = await auditAll(db, { asOf: '2025-06-15', windowDays: 365, thresholds: {}, rep: null }, () => { const now = performance.now(); out.push(String(Math.round(now - at))); at = now; }, ids);
  throw new Error(r.map((x, i) => `${x.id} ${out[i]} ${x.kind === 'computed' ? JSON.stringify(x.cases) : x.words}`).join('\n'));
});
