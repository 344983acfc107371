import { it } from 'vitest';
import { judgeAll, clearest, worthALook } from '../../src/findings/findings';
import { auditAll } from '../../src/habits/audit';
import { announce } from '../../src/pages/audit/announced';
import { here, openExport } from './open-export';
it('probe', async () => {
  const { db, info } = await openExport(here('sample-data/salesforce'));
  const results = await auditAll(db, { asOf: info.asOf, windowDays: 365, thresholds: {}, rep: null });
  const judged = judgeAll(results);
  console.log(info.asOf, judged.length, judged.filter((o) => o.found).length);
  for (const a of announce(judged.slice(0, 45), results, 365)) console.log(a.found, a.side, a.sentence, '|', a.support);
  for (const r of results) if (r.kind === 'computed') for (const p of r.reps.slice(0, 1)) void p;
  const nulls = results.flatMap((r) => (r.kind === 'computed' ? [`${r.id} null ${r.now.filter((s) => s.rep === null).reduce((x, s) => x + s.sample.hits + s.sample.misses, 0)} strata ${new Set(r.now.map((s) => s.stratum)).size} before ${r.before === null ? '-' : r.before.reduce((x, s) => x + s.sample.hits + s.sample.misses, 0)} notcmp ${r.reps.filter((p) => p.notCompared).length}`] : [`${r.id} missing`]));
  console.log(nulls.join('\n'));
  const reps = results.flatMap((r) => (r.kind === 'computed' ? r.reps : []));
  for (const [rep, name] of new Map(reps.map((p) => [p.rep, p.name])))
    console.log(name, 'best', clearest(judged, rep, 'good').slice(0, 2).map((o) => [o.habitId, o.p, o.found]), 'worst', clearest(judged, rep, 'bad').slice(0, 3).map((o) => [o.habitId, o.p, o.found]));
  console.log(JSON.stringify(worthALook(results, judged)));
});
