import { it } from 'vitest';
import { randomTeam } from './habits/random-team';
import { World, plannedDays } from './habits/world/world';
it('x', () => {
  const show = (o: object) => JSON.stringify(Object.fromEntries(Object.entries(o).filter(([, v]) => v !== null && v !== undefined && v !== false)));
  for (const [seed, id] of [[23,'d21'],[23,'d26'],[32,'d49'],[11,'d32']] as const) {
    const { given, asOf } = randomTeam(seed);
    const w = new World(given, asOf, 365);
    const d = w.deals.find((x) => x.id === id)!;
    console.log(seed, id, asOf);
    for (const t of w.planned().filter((x) => x.deal_id === d.id || (x.deal_id === null && x.account === d.account_id))) console.log('   ', show(t));
  }
  for (const [seed, id] of [[44,'d36'],[44,'d64']] as const) {
    const { given, asOf } = randomTeam(seed);
    const w = new World(given, asOf, 365);
    const d = w.deals.find((x) => x.id === id)!;
    console.log(seed, id, asOf);
    for (const t of w.acts.filter((x) => w.hasTag(x, 'ask for the order') && (x.deal_id === d.id || x.account === d.account_id))) console.log('   ', show(t));
  }
});
