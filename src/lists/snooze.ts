/** Until when a row is to be left in peace, and why. */
export interface Snooze {
  reason: string;
  /** ISO day on which it is back. */
  until: string;
}

/** By snoozeKey. */
export type Snoozes = Readonly<Record<string, Snooze>>;

/** Names a habit's case, so that a row of a list and the case that it is are snoozed as one. */
export function snoozeKey(habitId: string, caseId: string): string {
  return `${habitId}/${caseId}`;
}

/** The snooze that holds on a day, if any: on its last day the row is back. */
export function snoozed(snoozes: Snoozes, key: string, asOf: string): Snooze | null {
  const snooze = snoozes[key];
  return snooze && asOf < snooze.until ? snooze : null;
}
