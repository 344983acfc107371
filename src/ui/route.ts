/** Where the address says we are. The hash never reaches a host, and holds no name and no cell. */
export interface Route {
  page:
    | 'start'
    | 'import'
    | 'audit'
    | 'habit'
    | 'check'
    | 'data'
    | 'settings'
    | 'tags'
    | 'today'
    | 'me'
    | 'accounts'
    | 'present'
    | 'help';
  /** The habit of a habit's page or of the slide that is presented, the tag of the tags' page, the code of an account. */
  id: string | null;
  /** ISO day, or null for the default. */
  asOf: string | null;
  days: number;
  /** The code of a rep, or null for the team. */
  rep: string | null;
  /** The code of an industry, a team, a kind of deal … that the audit is narrowed down to; null for everything. */
  only: string | null;
  /** Names are masked. */
  mask: boolean;
}

/** Pages that are of something. */
const withId: readonly Route['page'][] = ['habit', 'tags', 'accounts', 'present'];
/** Pages of a rep's own. */
const ofRep: readonly Route['page'][] = ['today', 'me'];
const pages = [
  'import',
  'audit',
  'habit',
  'check',
  'data',
  'settings',
  'tags',
  'today',
  'me',
  'accounts',
  'present',
  'help',
] as const;
export const defaultDays = 365;

/** Reads a hash such as `#/habit/no-rate?asof=2025-06-30&days=182`, or `#/today/4f1c9a02`. What it does not understand takes its default. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [name, id] = path.split('/');
  const page = pages.find((one) => one === name) ?? 'start';
  const params = new URLSearchParams(query);
  const asOf = params.get('asof');
  const days = Number(params.get('days') ?? defaultDays);
  return {
    page,
    id: withId.includes(page) ? id || null : null,
    asOf: asOf !== null && isDay(asOf) ? asOf : null,
    days: Number.isInteger(days) && days > 0 && days <= 36_500 ? days : defaultDays,
    rep: ofRep.includes(page) && id ? id : params.get('rep'),
    only: params.get('only'),
    mask: params.get('mask') === '1',
  };
}

/** The hash of a place; defaults are left out. */
export function hashOf({ page, id, asOf, days, rep, only, mask }: Route): string {
  const params = new URLSearchParams();
  if (asOf !== null) params.set('asof', asOf);
  if (days !== defaultDays) params.set('days', `${days}`);
  const own = ofRep.includes(page) ? rep : id;
  if (rep !== null && !ofRep.includes(page)) params.set('rep', rep);
  if (only !== null) params.set('only', only);
  if (mask) params.set('mask', '1');
  const path = page === 'start' ? '' : own === null ? page : `${page}/${own}`;
  return `#/${path}${params.size > 0 ? `?${params}` : ''}`;
}

/** True for an ISO day that is in the calendar, from 1970 to 2199. */
export function isDay(text: string): boolean {
  if (!/^(19[7-9]|20\d|21\d)\d-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
