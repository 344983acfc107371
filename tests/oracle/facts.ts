/** What the oracle knows of a team, read straight from a CRM's files. Days are ISO text. */
export interface Facts {
  deals: Deal[];
  accounts: Account[];
  touches: Touch[];
  /** Days on which a record was created, for the default as-of; empty where creation dates are import dates. */
  createdDays: string[];
  /** Names of people who are reps; null where the files do not say, and every owner is one. */
  reps: Set<string> | null;
  /** Why creation dates are not used, or null. */
  creationRejected: string | null;
  /** Activities done that reach no account. */
  unlinked: number;
}

export interface Deal {
  id: string;
  account: string | null;
  owner: string;
  createdOn: string | null;
  /** Null on a decided deal: it cannot be placed in a window. */
  closedOn: string | null;
  outcome: 'won' | 'lost' | 'open';
  amount: number;
  reason: string;
  source: string;
  isNew: boolean;
  /** Open stages reached, in order; null where the files hold no history. */
  stages: string[] | null;
}

export interface Account {
  id: string;
  owner: string;
  isTypedCustomer: boolean;
}

export interface Touch {
  rep: string;
  account: string | null;
  on: string;
}

const DAY = 86_400_000;

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;

/** (as-of − days, as-of] */
export const within = (day: string, asOf: string, days: number): boolean => day <= asOf && day > addDays(asOf, -days);

/**
 * Creation dates as habits.md takes them: not at all where over 20% of records share one day, or over 20% of closed
 * deals end before they begin. Changes the deals in place and returns the reason.
 */
export function rejectImportDates(deals: Deal[]): string | null {
  const dated = deals.filter((deal) => deal.createdOn !== null);
  const counts = new Map<string, number>();
  for (const { createdOn } of dated) counts.set(createdOn ?? '', (counts.get(createdOn ?? '') ?? 0) + 1);
  const sharing = Math.max(0, ...counts.values());
  const closed = dated.filter((deal) => deal.outcome !== 'open' && deal.closedOn !== null);
  const backwards = closed.filter((deal) => (deal.closedOn ?? '') < (deal.createdOn ?? '')).length;
  const reasons = [
    sharing > dated.length * 0.2 ? `${sharing} of ${dated.length} share one creation day` : '',
    backwards > closed.length * 0.2 ? `${backwards} of ${closed.length} closed deals end before they begin` : '',
  ].filter(Boolean);
  if (reasons.length === 0) return null;
  for (const deal of deals) deal.createdOn = null;
  return reasons.join('; ');
}

/**
 * The default as-of: the latest day that has an event of its own and at least three events in the seven days that end
 * with it, never later than `lastModified`. Events are touches, decided deals and created records. The text says
 * "within its 7 days"; a day without an event is not taken, since any of the six days after the last event would pass.
 */
export function defaultAsOf(facts: Facts, lastModified: string): string | null {
  const decided = facts.deals.filter((deal) => deal.outcome !== 'open').map((deal) => deal.closedOn);
  const events = [...facts.touches.map((touch) => touch.on), ...decided, ...facts.createdDays]
    .filter((day): day is string => day !== null && day <= lastModified)
    .sort();
  for (let last = events.length - 1; last >= 2; last--) {
    const on = events[last] as string;
    if ((events[last - 2] as string) > addDays(on, -7)) return on;
  }
  return null;
}
