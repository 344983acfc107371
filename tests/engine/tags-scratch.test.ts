import { it } from 'vitest';
import { resetEngine } from './engine';
import { give } from './given';
import { createViews } from '../../src/model/views';
import { tellTags, noChoices } from '../../src/model/tags/tell-tags';
it('speed', async () => {
  const db = await resetEngine();
  await give(db, {}, '2025-06-30');
  await db.exec(`insert into activities by name select 'a' || i as activity_id, case i % 3 when 0 then 'call' when 1 then 'email' else 'meeting' end as kind, 'done' as state, 'x' as account_id,
   timestamp '2025-01-01 10:00:00' + interval (i) minute as done_at,
   case i % 7 when 0 then 'Call' when 1 then 'Delivery time and installation ' || i when 2 then 'Re: offer ' || i when 3 then 'Quarterly review ' || i else 'Uptime of line ' || i end as subject,
   case i % 5 when 0 then null when 1 then 'Talked with the plant manager about line ' || i || ' and the sensor that stops it twice a week. They want to know when spare parts arrive, and asked for a drawing of the infeed on the left side.'
   when 2 then 'Sehr geehrte Frau Meyer,' || chr(10) || 'wie besprochen sende ich die Unterlagen für Linie ' || i || '.' || chr(10) || 'Mit freundlichen Grüßen' || chr(10) || 'Jörg Brandt' || chr(10) || 'Am 03.03.2025 um 10:00 schrieb Frau Meyer:' || chr(10) || '> Bitte das Angebot schicken'
   when 3 then 'Compared our price with the other for machine ' || i || ' and promised a look.' else 'Nothing new at line ' || i end as body
   from range(1000000) r(i)`);
  await createViews(db);
  const run = async (what: string, f: () => Promise<void>) => { const c = process.cpuUsage(), t = performance.now(); await f(); console.log(what, 'cpu', Math.round(process.cpuUsage(c).user / 1000), 'wall', Math.round(performance.now() - t)); };
  await run('all', () => tellTags(db, noChoices));
  await run('correct', () => tellTags(db, { edits: noChoices.edits, corrections: [{ activityId: 'a3', tag: 'review', yes: false }] }, noChoices));
  await run('length', () => db.exec('create or replace table zz as select sum(length(body)) from activities'));
});
