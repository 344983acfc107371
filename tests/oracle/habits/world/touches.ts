import { dayOf, plus } from './days';
import type { Activity, Tables } from './rows';
import { rowsBy } from './rows-by';

/** Something the team did or received, with a day, reaching an account where any can be found. */
export interface Act extends Activity {
  id: string;
  /** When it happened. */
  at: string;
  on: string;
  /** Its own, else its contact's, its deal's or its lead's. */
  account: string | null;
  /** Its own contact and the linked ones. */
  contacts: string[];
  outgoing: boolean;
}

const kinds = new Set(['call', 'email', 'meeting', 'visit', 'message', 'letter']);
const faceToFace = new Set(['meeting', 'visit']);

export const isMeeting = (act: { kind: string | null }): boolean => faceToFace.has(act.kind ?? '');

/** When it happened: a meeting or a call when it began; what was logged after its due day on that day; else when done. */
function momentOf(row: Activity): string | null {
  const due = row.due_on === null ? null : `${row.due_on} 00:00:00`;
  const begun = isMeeting(row) || row.kind === 'call' ? row.starts_at : null;
  const logged = row.created_at !== null && row.due_on !== null && row.due_on < dayOf(row.created_at);
  return begun ?? (logged && !isMeeting(row) ? due : null) ?? row.done_at ?? row.starts_at ?? due ?? row.created_at;
}

/** Activities with a moment, whatever they are; rows without one are nowhere in time. */
export function actsOf(tables: Tables): Act[] {
  const contactAccount = new Map(tables.contacts.map((row) => [row.contact_id, row.account_id]));
  const dealAccount = new Map(tables.deals.map((row) => [row.deal_id, row.account_id]));
  const leadAccount = new Map(tables.leads.map((row) => [row.lead_id, row.account_id]));
  const linksOf = rowsBy(tables.activity_links, 'activity_id');
  return tables.activities.map((row) => {
    const links = linksOf(row.activity_id);
    const contacts = [row.contact_id, ...links.map((link) => link.contact_id)].filter((one) => one !== null);
    const at = momentOf(row) ?? '';
    return {
      ...row,
      id: row.activity_id as string,
      at,
      on: dayOf(at),
      account:
        row.account_id ??
        contactAccount.get(row.contact_id) ??
        dealAccount.get(row.deal_id) ??
        leadAccount.get(row.lead_id) ??
        null,
      contacts: [...new Set(contacts)],
      outgoing: isMeeting(row) || row.direction !== 'incoming',
    };
  });
}

/** Oldest first, then by id. */
export function inTime(a: Act, b: Act): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Touches up to as-of, both ways, copies counted once, oldest first. */
export function touchesOf(tables: Tables, acts: readonly Act[], asOf: string): Act[] {
  const outsiders = tables.activity_links.filter(
    (link) => link.contact_id ?? link.account_id ?? link.deal_id ?? link.lead_id,
  );
  const linked = new Set(outsiders.map((link) => link.activity_id));
  const seen = new Set<string>();
  return acts
    .filter(
      (act) =>
        kinds.has(act.kind ?? '') &&
        act.state === 'done' &&
        act.direction !== 'internal' &&
        act.is_mass !== true &&
        act.at !== '' &&
        act.on <= asOf &&
        (act.account !== null ||
          act.contact_id !== null ||
          act.lead_id !== null ||
          act.deal_id !== null ||
          act.outside === true ||
          linked.has(act.id)),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter((act) => {
      const told = (act.subject ?? '').trim() !== '' || act.has_time === true;
      const who = act.account ?? act.contact_id ?? act.lead_id ?? act.deal_id;
      if (!told || who === null) return true;
      const key = [act.kind, act.at, (act.subject ?? '').trim().toLowerCase(), who].join('|');
      return !seen.has(key) && seen.add(key);
    })
    .sort(inTime);
}

/** First and last day of each person's touches; the empty name is the whole team. */
export function spansOf(touches: readonly Act[]): Map<string, { first: string; last: string }> {
  const spans = new Map<string, { first: string; last: string }>();
  for (const { owner, on } of touches) {
    for (const key of new Set([owner ?? '', ''])) {
      const span = spans.get(key) ?? { first: on, last: on };
      spans.set(key, { first: on < span.first ? on : span.first, last: on > span.last ? on : span.last });
    }
  }
  return spans;
}

/** The span holds the days from `from` to `to`; a span lasts until a week after its last touch. */
export const holds = (span: { first: string; last: string } | undefined, from: string, to: string): boolean =>
  span !== undefined && span.first <= from && span.last >= plus(to, -7);
