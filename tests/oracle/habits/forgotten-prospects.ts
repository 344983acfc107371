import { main, type Answer, type Told } from './world/case';
import { dayOf, last, plus } from './world/days';
import type { Act } from './world/touches';
import type { World } from './world/world';
import { isOpenLead, leadTouches } from './world/leads';

/** Open leads and prospects once touched: nothing in 90 days. */
export function forgottenProspects(world: World): Answer {
  const { day } = world;
  if (!world.hasTouches) return null;
  const tell = (id: string, rep: string | null, acts: Act[]): Told => {
    const touched = acts.some((act) => last(act.on, day, 90));
    const known = touched || world.observed(rep, plus(day, -89), day);
    return { case_id: id, rep, hit: known ? !touched : null };
  };
  const leads = world.tables.leads.filter(
    (lead) => isOpenLead(world, lead) && lead.created_at !== null && dayOf(lead.created_at) <= plus(day, -90),
  );
  const prospects = world.tables.accounts.filter((account) => {
    const id = account.account_id as string;
    const meant = account.kind_meaning === null || account.kind_meaning === 'prospect';
    return meant && !world.isCustomer(id, world.asOf) && world.onAccount(id).length > 0;
  });
  return main([
    ...leads.map((lead) => {
      return tell(`lead|${lead.lead_id}`, world.rep(lead.owner), leadTouches(world, lead));
    }),
    ...prospects.map(({ account_id: id, owner }) => tell(`account|${id}`, world.rep(owner), world.onAccount(id))),
  ]);
}
