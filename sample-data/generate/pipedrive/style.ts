import { isoDay, isoMoment, type Day, type Moment } from '../calendar';
import { money, sheet, whereNeeded, type Cell, type Sheet } from '../csv';
import type { Team } from '../team';

/** `31.10.2025` */
export function date(value: Day | null): string {
  return value === null ? '' : isoDay(value).split('-').reverse().join('.');
}

/** `31.10.2025 09:05` */
export function moment(value: Moment | null): string {
  return value === null ? '' : `${date(Math.floor(value / 1440))} ${isoMoment(value).slice(11, 16)}`;
}

/** `12500,50` */
export const euros = (cents: number): string => money(cents).replace('.', ',');

export const ownerName = (team: Team, at: number): string => {
  const person = team.people[at];
  return person ? `${person.first} ${person.last}`.trim() : '';
};

export const contactName = (team: Team, at: number | null): string => {
  const contact = at === null ? undefined : team.contacts[at];
  return contact ? `${contact.first} ${contact.last}` : '';
};

export const companyName = (team: Team, at: number | null): string =>
  at === null ? '' : (team.accounts[at]?.name ?? '');

/** A file with the entity before every header: `Deal - Titel`. */
export function table<T>(
  name: string,
  entity: string,
  rows: readonly T[],
  columns: Record<string, (row: T, at: number) => Cell>,
): Sheet {
  const named = Object.fromEntries(Object.entries(columns).map(([label, read]) => [`${entity} - ${label}`, read]));
  return sheet(`${name}.csv`, rows, named, { cell: whereNeeded(';'), delimiter: ';' });
}
