import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { here, look, openExport } from './open-export';
it.each(['salesforce', 'hubspot', 'pipedrive'])('%s', async (crm) => {
  const o = await openExport(here(`sample-data/${crm}`));
  const cols = o.files.map((f) => {
    const by = new Map<number, string[]>();
    for (const [field, s] of Object.entries(f.mapping.fields)) for (const c of s.columns) by.set(c, [...(by.get(c) ?? []), field]);
    return { name: f.table.name, rows: f.table.rows, object: f.mapping.object, crm: f.mapping.crm, conf: f.mapping.confidence, used: f.used, constants: f.mapping.constants,
      wide: f.mapping.wideStages.map((w) => w.stage),
      columns: f.table.columns.map((c, i) => `${c} -> ${(by.get(i) ?? ['-']).join(',')}`) };
  });
  const base = `/tmp/dial/${crm}`;
  writeFileSync(`${base}.columns.json`, JSON.stringify(cols, null, 1));
  writeFileSync(`${base}.model.json`, JSON.stringify({ refused: o.refused, questions: o.loaded.flatMap((l) => l.questions), unread: o.loaded.flatMap((l) => l.unread.map((u) => [l.table.name, u])), info: { ...o.info, leftOut: o.info.leftOut?.slice?.(0, 20), unmatched: o.info.unmatched?.slice?.(0, 20) }, meanings: o.meanings }, null, 1));
  const r = [...(await look(o.db, { asOf: o.info.asOf, windowDays: 365 })).values()];
  writeFileSync(`${base}.results.json`, JSON.stringify(r, null, 1));
}, 300000);
