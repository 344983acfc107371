import type { Account, AccountCase, AccountTouch, Referral } from '../../accounts/read';
import { count, day, inUnit } from '../../language/format';
import type { LifeData } from '../../charts/life';
import type { Side } from '../../charts/look';
import { sideOfHits } from '../../findings/side';
import { habits } from '../../habits';

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
const many = (n: number, one: string, more: string) => `${count(n)} ${n === 1 ? one : more}`;

/** States what became of the deals: "3 deals won, 1 lost, 2 open". */
export function dealsTitle({ won, lost, open }: Account['facts']): string {
  const parts: [number, string][] = [
    [won, 'won'],
    [lost, 'lost'],
    [open, 'open'],
  ];
  const told = parts.filter(([n]) => n > 0);
  if (told.length === 0) return 'No deal by this day';
  return told
    .map(([n, state], at) => (at === 0 ? `${many(n, 'deal', 'deals')} ${state}` : `${count(n)} ${state}`))
    .join(', ');
}

/** The account in figures. What the files cannot tell is left out. */
export function figuresOf({ facts }: Account, asOf: string): { term: string; words: string }[] {
  const { last_touch_on: last, last_activity_on: active, has_touches: holds, open_amount: amount } = facts;
  const ago = (on: string) => `${day(on)}, ${many(daysBetween(on, asOf), 'day', 'days')} ago`;
  const touch = last !== null ? ago(last) : holds ? 'never, by these files' : null;
  const figures: [string, string | null][] = [
    ['Owner', facts.owner_name ?? 'nobody'],
    [`Won in ${count(facts.amount_days)} days`, inUnit(facts.won_amount, 'money')],
    [
      'Won, ever',
      facts.won > 0
        ? `${many(facts.won, 'deal', 'deals')}, the first on ${facts.first_won_on ? day(facts.first_won_on) : 'an unknown day'}`
        : 'nothing',
    ],
    [
      'Open',
      facts.open === 0
        ? 'nothing'
        : `${many(facts.open, 'deal', 'deals')}${amount === null ? '' : `, ${inUnit(amount, 'money')}`}`,
    ],
    ['Last touch', touch],
    ['Last activity', last === null && active !== null ? ago(active) : null],
    ['Touches', holds ? count(facts.touches) : null],
    ['Kind', facts.kind],
    ['Tier', facts.tier],
    ['Industry', facts.industry],
    ['Region', facts.region],
  ];
  return figures.flatMap(([term, words]) => (words === null ? [] : [{ term, words }]));
}

/** What the time line draws; a deal that nobody dated is in the table alone. */
export function lifeOf({ deals, touches, referrals }: Account, asOf: string): LifeData {
  return {
    deals: deals.map(({ deal_name: label, from_on: from, to_on: to, state }) => ({ label, from, to, state })),
    touches: touches.map(({ happened_on: on, kind, came_in: cameIn }) => ({
      on,
      isMeeting: kind === 'meeting' || kind === 'visit',
      cameIn,
    })),
    referrals: referrals.flatMap(({ happened_on: on, way }) => (on === null ? [] : [{ on, way }])),
    asOf,
  };
}

/** Measure, period and n of the time line, and how to read it. */
export function lifeSubtitle({ deals, touches, referrals }: LifeData, asOf: string): string {
  const signs = [
    deals.length > 0 ? 'A bar is a deal: ● won, ✕ lost, ▶ open.' : '',
    touches.length > 0 ? 'A line is a touch, or a message that came in; ● a meeting.' : '',
    referrals.length > 0 ? '▲ a deal that they brought, ▼ one that others brought here.' : '',
  ];
  return [`Deals, touches and referrals by ${day(asOf)}.`, ...signs.filter((words) => words !== '')].join(' ');
}

const known = (words: string | null) => words ?? '';

/** Everything that the time line draws, as rows, the newest first: day, what, who. */
export function lifeRows({ deals, touches, referrals }: Account): string[][] {
  const rows: [string | null, string, string][] = [
    ...deals.map((one): [string | null, string, string] => [
      one.from_on,
      `Deal begun: ${one.deal_name}`,
      known(one.owner_name),
    ]),
    ...deals.flatMap((one): [string | null, string, string][] =>
      one.state === 'open' ? [] : [[one.to_on, `Deal ${one.state}: ${one.deal_name}`, known(one.owner_name)]],
    ),
    ...touches.map((one): [string | null, string, string] => [
      one.happened_on,
      touchWords(one),
      known(one.person_name),
    ]),
    ...referrals.map((one): [string | null, string, string] => [
      one.happened_on,
      referralWords(one),
      known(one.contact_name),
    ]),
  ];
  const order = rows.toSorted(([a], [b]) => (known(a) < known(b) ? 1 : known(a) > known(b) ? -1 : 0));
  return order.map(([on, ...words]) => [on === null ? 'no day' : day(on), ...words]);
}

function touchWords({ kind, came_in: cameIn, contact_name: contact }: AccountTouch): string {
  const words = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${cameIn ? ' that came in' : ''}`;
  return contact === null ? words : `${words}: ${contact}`;
}

/** "Referred by Bolt: New line", "Brought Bolt: New line". */
export function referralWords({ way, account_name: other, contact_name: contact, deal_name: deal }: Referral): string {
  const who = way === 'in' ? (other ?? contact ?? 'somebody') : (other ?? 'another account');
  return `${way === 'in' ? 'Referred by' : 'Brought'} ${who}: ${deal}`;
}

/** A case as its row: the habit, what it counts as in the habit's words, and on which side that is. */
export function caseOf({ habit: id, hit }: AccountCase): { title: string; outcome: string; side: Side } {
  const habit = habits.find((one) => one.id === id);
  const hitSide = habit ? sideOfHits(habit.better) : 'context';
  const other = ({ good: 'bad', bad: 'good', context: 'context' } as const)[hitSide];
  return {
    title: habit?.title ?? id,
    outcome: habit?.outcomeWords[hit ? 'hit' : 'miss'] ?? '',
    side: hit ? hitSide : other,
  };
}
