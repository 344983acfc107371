import type { Account, AccountCase, AccountDeal, AccountTouch, Referral } from '../../accounts/read';
import { count, day, inUnit } from '../../language/format';
import { later, say, t } from '../../language/t';
import type { LifeData } from '../../charts/life';
import type { Side } from '../../charts/look';
import { sideOfHits } from '../../findings/side';
import { habits } from '../../habits';

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** What has become of a deal; to be said. */
export const stateWords: Record<AccountDeal['state'], string> = {
  won: later('won'),
  lost: later('lost'),
  open: later('open'),
};

/** States what became of the deals: "3 deals won, 1 lost, 2 open". */
export function dealsTitle({ won, lost, open }: Account['facts']): string {
  const told = [
    ...(won > 0 ? [won === 1 ? t`1 deal won` : t`${won} deals won`] : []),
    ...(lost > 0 ? [lostWords(lost, won === 0)] : []),
    ...(open > 0 ? [openWords(open, won + lost === 0)] : []),
  ];
  return told.length === 0 ? t`No deal by this day` : told.join(', ');
}

/** The first of them says that these are deals. */
function lostWords(n: number, isFirst: boolean): string {
  if (isFirst) return n === 1 ? t`1 deal lost` : t`${n} deals lost`;
  return n === 1 ? t`1 lost` : t`${n} lost`;
}

function openWords(n: number, isFirst: boolean): string {
  if (isFirst) return n === 1 ? t`1 deal open` : t`${n} deals open`;
  return n === 1 ? t`1 open` : t`${n} open`;
}

const dealsWords = (n: number) => (n === 1 ? t`1 deal` : t`${n} deals`);

/** How many people are known, and how many of them were touched; null where no touch is known of anybody. */
export function peopleTitle(known: number, touched: number | null): string {
  if (touched === null) return known === 1 ? t`One person known` : t`${known} people known`;
  return touched === 1 ? t`One person touched, of ${known} known` : t`${touched} people touched, of ${known} known`;
}

/** The account in figures. What the files cannot tell is left out. */
export function figuresOf({ facts }: Account, asOf: string): { term: string; words: string }[] {
  const { last_touch_on: last, last_activity_on: active, has_touches: holds, open_amount: amount } = facts;
  const ago = (on: string) => {
    const days = daysBetween(on, asOf);
    return days === 1 ? t`${day(on)}, 1 day ago` : t`${day(on)}, ${days} days ago`;
  };
  const touch = last !== null ? ago(last) : holds ? t`never, by these files` : null;
  const figures: [string, string | null][] = [
    [t`Owner`, facts.owner_name ?? t`nobody`],
    [t`Won in ${facts.amount_days} days`, inUnit(facts.won_amount, 'money')],
    [t`Won, ever`, facts.won > 0 ? wonWords(facts.won, facts.first_won_on) : t`nothing`],
    [
      t`Open`,
      facts.open === 0
        ? t`nothing`
        : `${dealsWords(facts.open)}${amount === null ? '' : `, ${inUnit(amount, 'money')}`}`,
    ],
    [t`Last touch`, touch],
    [t`Last activity`, last === null && active !== null ? ago(active) : null],
    [t`Touches`, holds ? count(facts.touches) : null],
    [t`Kind`, facts.kind],
    [t`Tier`, facts.tier],
    [t`Industry`, facts.industry],
    [t`Region`, facts.region],
  ];
  return figures.flatMap(([term, words]) => (words === null ? [] : [{ term, words }]));
}

function wonWords(n: number, first: string | null): string {
  return first === null
    ? t`${dealsWords(n)}, the first on an unknown day`
    : t`${dealsWords(n)}, the first on ${day(first)}`;
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
    deals.length > 0 ? t`A bar is a deal: ● won, ✕ lost, ▶ open.` : '',
    touches.length > 0 ? t`A line is a touch, or a message that came in; ● a meeting.` : '',
    referrals.length > 0 ? t`▲ a deal that they brought, ▼ one that others brought here.` : '',
  ];
  return [t`Deals, touches and referrals by ${day(asOf)}.`, ...signs.filter((words) => words !== '')].join(' ');
}

const known = (words: string | null) => words ?? '';

/** Everything that the time line draws, as rows, the newest first: day, what, who. */
export function lifeRows({ deals, touches, referrals }: Account): string[][] {
  const rows: [string | null, string, string][] = [
    ...deals.map((one): [string | null, string, string] => [
      one.from_on,
      t`Deal begun: ${one.deal_name}`,
      known(one.owner_name),
    ]),
    ...deals.flatMap((one): [string | null, string, string][] =>
      one.state === 'open' ? [] : [[one.to_on, endedWords(one), known(one.owner_name)]],
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
  return order.map(([on, ...words]) => [on === null ? t`no day` : day(on), ...words]);
}

function endedWords({ state, deal_name: deal }: AccountDeal): string {
  return state === 'won' ? t`Deal won: ${deal}` : t`Deal lost: ${deal}`;
}

/** What each kind of touch is called; to be said. */
const kindWords: Readonly<Record<string, string>> = {
  call: later('Call'),
  email: later('Email'),
  meeting: later('Meeting'),
  visit: later('Visit'),
  message: later('Message'),
  letter: later('Letter'),
  task: later('Task'),
  note: later('Note'),
  other: later('Other'),
};

function touchWords({ kind, came_in: cameIn, contact_name: contact }: AccountTouch): string {
  const told = say(kindWords[kind] ?? kind);
  const words = cameIn ? t`${told} that came in` : told;
  return contact === null ? words : `${words}: ${contact}`;
}

/** "Referred by Bolt: New line", "Brought Bolt: New line". */
export function referralWords({ way, account_name: other, contact_name: contact, deal_name: deal }: Referral): string {
  if (way === 'out') return other === null ? t`Brought another account: ${deal}` : t`Brought ${other}: ${deal}`;
  const who = other ?? contact;
  return who === null ? t`Referred by somebody: ${deal}` : t`Referred by ${who}: ${deal}`;
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
