import { groupBy } from './world/group';
import { fallback, main, type Answer, type Told } from './world/case';
import { dayOf, last, plus, weekday } from './world/days';
import { isDecided } from './world/deals';
import type { Act } from './world/touches';
import { rowsBy } from './world/rows-by';
import type { World } from './world/world';

/** Workdays of the last 90 days on which a rep recorded anything: prospecting among it. */
export function dailyProspecting(world: World): Answer {
  const { day } = world;
  if (!world.hasTouches) return created(world);
  const isLate = (account: string, on: string) =>
    world.ofAccount(account).some((deal) => {
      if (deal.outcome === 'undated' || deal.outcome === 'later') return false;
      const open =
        (deal.created === null || deal.created <= on) && !(isDecided(deal) && (deal.closed_on as string) <= on);
      const { proposed, proposedOn } = world.track(deal);
      return open && (proposedOn !== null ? proposedOn <= on : proposed);
    });
  const prospects = (act: Act) =>
    act.lead_id !== null ||
    (act.account !== null && !world.isCustomer(act.account, act.on) && !isLate(act.account, act.on));
  const done = world.acts.filter((act) => act.state === 'done' && last(act.on, day, 90) && weekday(act.on) <= 5);
  const logged = groupBy(done, (act) => `${world.rep(act.owner) ?? ''}|${act.on}`);
  const cases = [...logged].flatMap(([id, [first]]): Told[] => {
    const { owner, on } = first as Act;
    if (world.rep(owner) === null) return [];
    const hit = rowsBy(world.touches, 'on')(on).some((act) => act.owner === owner && prospects(act));
    return [{ case_id: id, rep: owner, happened_on: on, hit }];
  });
  return main(cases);
}

/** Without touches: workdays of every rep who owns a lead or a deal, and whether one was created. */
function created(world: World): Answer {
  const leads = world.tables.leads.map((lead) => ({
    owner: lead.owner,
    on: lead.created_at === null ? null : dayOf(lead.created_at),
  }));
  const all = [...leads, ...world.deals.map((deal) => ({ owner: deal.owner, on: deal.created }))];
  if (all.every((one) => one.on === null)) return null;
  const startOf = (rep: string) => world.tables.people.find((one) => one.person_id === rep)?.started_on ?? '';
  const days = Array.from({ length: 90 }, (_, at) => plus(world.asOf, -at)).filter((on) => weekday(on) <= 5);
  return fallback(
    world.repIds
      .filter((rep) => all.some((one) => one.owner === rep))
      .flatMap((rep) =>
        days
          .filter((on) => on >= startOf(rep))
          .map((on) => {
            const hit = all.some((one) => one.owner === rep && one.on === on);
            return { case_id: `${rep}|${on}`, rep, happened_on: on, hit };
          }),
      ),
  );
}
