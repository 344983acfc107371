import { it } from 'vitest';
import { any } from 'zod';
import { resetEngine } from './engine';
import { give } from './given';
import ownText from '../../src/model/tags/own-text.sql?raw';
import { tagPattern, keyPattern } from '../../src/model/tags/patterns';
import { allPhrases } from '../../src/model/tags/edits';
import { tags } from '../../src/model/tags/tags';
import { tellTags, noChoices } from '../../src/model/tags/tell-tags';
import { literal } from '../../src/db/sql';

it('pieces', async () => {
  const db = await resetEngine();
  await give(db, {}, '2025-06-30');
  await db.exec(`insert into activities by name select 'a' || i as activity_id, case i % 3 when 0 then 'call' when 1 then 'email' else 'meeting' end as kind, 'done' as state, 'x' as account_id,
   timestamp '2025-01-01 10:00:00' + interval (i) minute as done_at,
   case i % 7 when 0 then 'Call' when 1 then 'Delivery time and installation ' || i when 2 then 'Re: offer ' || i when 3 then 'Quarterly review ' || i else 'Uptime of line ' || i end as subject,
   case i % 5 when 0 then null when 1 then 'Talked with the plant manager about line ' || i || ' and the sensor that stops it twice a week. They want to know when spare parts arrive, and asked for a drawing of the infeed on the left side.'
   when 2 then 'Sehr geehrte Frau Meyer,' || chr(10) || 'wie besprochen sende ich die Unterlagen für Linie ' || i || '.' || chr(10) || 'Mit freundlichen Grüßen' || chr(10) || 'Jörg Brandt' || chr(10) || 'Am 03.03.2025 um 10:00 schrieb Frau Meyer:' || chr(10) || '> Bitte das Angebot schicken'
   when 3 then 'Compared our price with the other for machine ' || i || ' and promised a look.' else 'Nothing new at line ' || i end as body
   from range(200000) r(i)`);
  await db.exec(ownText);
  const { createViews } = await import('../../src/model/views');
  await createViews(db);
  const wrap = (f: any) => async (...a: any[]) => { const t = process.cpuUsage(); const r = await f(...a); const ms = Math.round(process.cpuUsage(t).user / 1000); if (ms > 20) console.log(String(a[0]).slice(0, 500).replace(/\s+/g, ' ').slice(0, 100), ms); return r; };
  const timed = { query: wrap(db.query.bind(db)), exec: wrap(db.exec.bind(db)) } as any;
  const t = process.cpuUsage();
  await tellTags(timed, noChoices);
  console.log('all 100k', process.cpuUsage(t).user / 1000, JSON.stringify(await db.query('select tag, activities, with_text, touches from tag_facts', any())));
  const { keysForTest } = await import('../../src/model/tags/patterns') as any;
});
