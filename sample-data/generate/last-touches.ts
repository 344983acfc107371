import { dayOf, type Day } from './calendar';
import type { Team } from './team';

/** The day of the last thing done with each account and deal, newsletters included, as CRMs count it. */
export function lastTouches(team: Team): { accounts: Map<number, Day>; deals: Map<number, Day> } {
  const accounts = new Map<number, Day>();
  const deals = new Map<number, Day>();
  for (const activity of team.activities) {
    if (activity.state !== 'done') continue;
    const on = dayOf(activity.at);
    const later = (known: Map<number, Day>, at: number | null): void => {
      if (at !== null && on > (known.get(at) ?? 0)) known.set(at, on);
    };
    later(accounts, activity.account);
    later(deals, activity.deal);
  }
  return { accounts, deals };
}
