import { isoDay, isoMoment, type Day, type Moment } from '../calendar';
import { always, sheet, type Cell, type Sheet } from '../csv';
import type { Team } from '../team';

const bases = { deal: 18_400, company: 15_200, contact: 71_300, lead: 41_900, activity: 63_500, goal: 52_100 } as const;

/** Record IDs are long numbers that say nothing. */
export const recordId = (object: keyof typeof bases, at: number): string =>
  String(bases[object] * 1_000_000 + at * 37 + 11);

export const idOrBlank = (object: keyof typeof bases, at: number | null): string =>
  at === null ? '' : recordId(object, at);

/** `2025-10-31 09:05`, to the minute. */
export const moment = (value: Moment | null): string => (value === null ? '' : isoMoment(value).slice(0, 16));
export const date = (value: Day | null): string => (value === null ? '' : isoDay(value));
export const flag = (value: boolean): string => String(value);

export const ownerName = (team: Team, at: number): string => {
  const person = team.people[at];
  return person ? `${person.first} ${person.last}`.trim() : '';
};

/** One export of all records of an object, named as HubSpot names it. */
export function table<T>(
  object: string,
  rows: readonly T[],
  columns: Record<string, (row: T, at: number) => Cell>,
): Sheet {
  return sheet(`hubspot-crm-exports-all-${object}-2025-10-31.csv`, rows, columns, { cell: always, delimiter: ',' });
}
