import { it } from 'vitest';
import { randomTeam } from './habits/random-team';
import { World } from './habits/world/world';
it('x', () => {
  for (const [seed, id] of JSON.parse(process.env['LOOK'] ?? '[]') as [number, string][]) {
    const { given, asOf } = randomTeam(seed);
    const world = new World(given, asOf, 365);
    const show = (o: object) => JSON.stringify(Object.fromEntries(Object.entries(o).filter(([, v]) => v !== null && v !== undefined)));
    console.log(seed, id, 'asOf', asOf, 'day', world.day);
    for (const d of world.deals.filter((d) => d.id === id || d.account_id === id)) {
      console.log('deal', show(d), '\n   track', show({ ...world.track(d), reached: [...world.track(d).reached] }), 'cycle', world.cycleOf(d.pipeline));
      if (d.id === id) for (const t of world.onDeal(d)) console.log('  on deal', t.id, t.on, t.kind, t.deal_id, t.account);
    }
    for (const c of given['changes'] ?? []) if (c['id'] === id) console.log('  change', show(c));
    for (const t of world.acts.filter((t) => t.id === id || t.account === id || t.deal_id === id || t.lead_id === id)) console.log('  act', show(t), (given['activity_tags'] ?? []).filter((x) => x['activity_id'] === t.id).map((x) => x['tag']).join());
    for (const tab of ['accounts', 'contacts', 'leads', 'people', 'deal_contacts'] as const)
      for (const r of given[tab] ?? []) if (Object.values(r).includes(id)) console.log('  ', tab, show(r));
    console.log([...(world as any).spans]);
  }
});
