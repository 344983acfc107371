import { fallback, main, type Answer } from './world/case';
import { hoursBetween, last, plus } from './world/days';
import { isMeeting, type Act } from './world/touches';
import type { World } from './world/world';

/** Customers whose business was reviewed with them in the last 90 days. */
export function accountReviews(world: World): Answer {
  const { day } = world;
  const tagged = world.computable('review');
  const length = (act: Act) =>
    act.minutes ??
    (act.starts_at !== null && act.ends_at !== null ? hoursBetween(act.starts_at, act.ends_at) * 60 : null);
  if (!tagged && !world.meetings().some((act) => length(act) !== null)) return null;
  const cases = world.settledCustomers().map((account) => {
    const id = account.account_id as string;
    const rep = world.rep(account.owner);
    const acts = tagged
      ? world.tagOnAccount('review', id)
      : world.onAccount(id).filter((act) => isMeeting(act) && (length(act) ?? 0) >= 45);
    const hit = acts.some((act) => last(act.on, day, 90));
    return { case_id: id, rep, hit: world.found(hit, rep, plus(day, -89), day) };
  });
  return tagged ? main(cases) : fallback(cases);
}
