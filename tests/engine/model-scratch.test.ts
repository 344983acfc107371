import { openAsBlob, readdirSync } from 'node:fs';
import { it } from 'vitest';
import { resetEngine } from './engine';
import { look, lookFrom } from './given-inputs';
import { establish, loadFiles, readFiles, takeIn } from '../../src/pipeline';
import { guessMeanings, readValues } from '../../src/model/values';
import { sharedDir } from '../shared';
it('x', async () => {
  for (const set of ['d365_demo', 'meridian_deals_quota']) {
    const db = await resetEngine();
    const dir = `${sharedDir()}/real-data/${set}`;
    const files = await Promise.all(readdirSync(dir).filter((n) => n.endsWith('.csv')).map(async (n) => new File([await openAsBlob(`${dir}/${n}`)], n, { lastModified: Date.UTC(2026, 7, 1) })));
    try {
    const taken = takeIn(await readFiles(files, () => undefined, new AbortController().signal), 0);
    for (const f of taken.files) if (f.mapping.confidence < 0.3) f.used = false;
    console.log(set, taken.files.map((f) => `${f.table.name}:${f.mapping.crm}/${f.mapping.object}/${f.mapping.confidence.toFixed(2)}`).join(' '));
    await loadFiles(db, taken.files, {}, 'UTC', () => undefined);
    const v = await readValues(db);
    const m = guessMeanings(v);
    console.log(JSON.stringify(m.stages.map((s, i) => [s.stage, s.meaning, v.stages[i]?.won, v.stages[i]?.lost, v.stages[i]?.open])), JSON.stringify(m.reasons.slice(0, 12)), JSON.stringify(m.sources.slice(0, 20)), JSON.stringify(m.activityKinds));
    const info = await establish(db, m, taken.files);
    console.log(JSON.stringify(info));
    await lookFrom(db, info.asOf);
    console.log(JSON.stringify(await look(db, `select status, count(*)::double n, count(closed_on)::double closed, count(account_id)::double acc, count(owner)::double own, count(created_at)::double created, count(expected_close_on)::double exp, count(last_open_stage)::double los from deals group by 1`)));
    console.log(JSON.stringify(await look(db, `select kind, state, count(*)::double n, count(account_id)::double acc from activities group by all order by 1,2`)), JSON.stringify(await look(db, `select count(*)::double touches from touches`)));
    console.log(JSON.stringify(await look(db, `select kind, count(*)::double n from people group by 1`)), JSON.stringify(await look(db, `select pipeline, string_agg(stage, ' > ' order by position) s from stages group by 1`)));
    console.log(JSON.stringify(await look(db, `select state, kind, is_done, count(*)::double n, min(coalesce(done_at,starts_at))::varchar a, max(coalesce(done_at,starts_at))::varchar b, max(created_at)::varchar c from in_activities group by all`)), JSON.stringify(await look(db, `select getvariable('record_end')::varchar r`)), JSON.stringify(await look(db, `select subject, direction, state, owner, account_id, happened_at(kind, starts_at, done_at, due_on, created_at)::varchar h from activities where state='open' limit 5`)),JSON.stringify(await look(db, `select join_name, text, count(*)::double n from unmatched group by all order by n desc limit 20`)));
    console.log(JSON.stringify(await look(db, `select * from undated_decided`)).slice(0, 500));
    } catch (e) { console.log(set, 'ERR', String(e).slice(0, 500)); }
  }
});
