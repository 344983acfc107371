import { it } from 'vitest';
import { oracle } from './habits';
import { randomTeam } from './habits/random-team';
import { World } from './habits/world/world';
it('x', () => {
  const show = (o: object) => JSON.stringify(Object.fromEntries(Object.entries(o).filter(([, v]) => v !== null && v !== undefined && v !== false && v !== 'done'))).replace(/"/g, '').replace(/[nb]{20,}/g, 'TEXT');
  for (const [seed, habit, id, tag] of JSON.parse(process.env['LOOK'] ?? '[]') as [number, string, string, string?][]) {
    const { given, asOf } = randomTeam(seed);
    const w = new World(given, asOf, 365);
    console.log('=====', seed, habit, id, 'asOf', asOf, 'day', w.day, show(oracle[habit]!(w)?.cases.find((c) => c.case_id === id) ?? {}));
    const key = id.replace(/^\w+\|/, '');
    const deal = w.deals.find((d) => d.id === key);
    const act = w.acts.find((t) => t.id === key) ?? w.acts.find((t) => t.id === key.replace(' copy', ''));
    if (act) { for (const t of w.acts.filter(t=>t.id.startsWith(act.id.slice(0,5)))) console.log('ACT', show(t), (given['activity_tags'] ?? []).filter((x) => x['activity_id'] === t.id).map((x) => x['tag']).join()); console.log('links', show((given['activity_links'] ?? []).filter((l) => l['activity_id'] === act.id))); for (const c of given['changes']??[]) if (c['id']===act.id) console.log(show(c)); }
    if (deal) console.log('DEAL', show(deal), '\n  TRACK', show({ ...w.track(deal), reached: [...w.track(deal).reached] }));
    const account = deal?.account_id ?? act?.account ?? key;
    console.log('ACCOUNT', show(w.accounts.get(account) ?? {}), 'firstWon', w.firstWon(account, asOf));
    for (const t of w.acts.filter((t) => (t.account === account || (deal && t.deal_id === deal.id)) && (!tag || w.hasTag(t, tag) || tag === '*')))
      console.log('  act', show(t), (given['activity_tags'] ?? []).filter((x) => x['activity_id'] === t.id).map((x) => x['tag']).join());
    console.log([...(w as unknown as { spans: Map<string, object> }).spans].map(([k, v]) => k + show(v)).join(' '));
  }
});
