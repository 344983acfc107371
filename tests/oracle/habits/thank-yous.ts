import { main, type Answer, type Told } from './world/case';
import { after, plus } from './world/days';
import type { World } from './world/world';
import type { Act } from './world/touches';
import { referrersOf } from './world/referrers';

/** First meetings, wins and referrals of the window, thanked for within a week. */
export function thankYous(world: World): Answer {
  if (!world.computable('thank-you')) return null;
  const tell = (
    id: string,
    person: string | null,
    accounts: string[],
    on: string,
    own: Act[] = [],
    isTold = accounts.length > 0,
  ): Told => {
    const rep = world.rep(person);
    const thanks = [...own, ...accounts.flatMap((account) => world.tagOnAccount('thank-you', account))];
    const thanked = thanks.some((act) => after(act.on, on, 0, 7));
    const hit = isTold || thanked ? world.found(thanked, rep, on, plus(on, 7)) : null;
    return { case_id: id, rep, happened_on: on, hit };
  };
  const of = (account: string | null) => (account === null ? [] : [account]);
  const meetings = world.firstMeetings().filter((act) => world.inWindow(act.on));
  const referrals = world.deals.filter((deal) => deal.source_kind === 'referral' && world.inWindow(deal.created));
  return main([
    ...meetings.map((act) => tell(`meeting|${act.id}`, act.owner, of(act.account), act.on)),
    ...world.wins.map((deal) =>
      tell(
        `win|${deal.id}`,
        deal.owner,
        of(deal.account_id),
        deal.closed_on as string,
        world.tagOnDeal('thank-you', deal),
      ),
    ),
    ...referrals.map((deal) => {
      const named = deal.referred_by_contact_id !== null || deal.referred_by_account_id !== null;
      return tell(`referral|${deal.id}`, deal.owner, referrersOf(world, deal), deal.created as string, [], named);
    }),
  ]);
}
