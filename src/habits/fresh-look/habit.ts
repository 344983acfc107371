import { number, object, string } from 'zod';
import { later, say, t } from '../../language/t';
import { defineHabit, panel } from '../habit';
import { casesWords, percentWords } from '../words';

const caseWords = { one: later('account with a no'), many: later('accounts with a no') };

/** Older noes are no cases. */
const oldest = 730;

const months = panel(
  'months',
  object({ month: number(), misses: number(), known: number(), amount: number().nullable() }),
  (rows, { period }) => {
    const missed = rows.reduce((sum, row) => sum + row.misses, 0);
    const most = rows.reduce((top, row) => (row.misses > top.misses ? row : top));
    const bandOf = (month: number) => t`${month - 2}–${month} months`;
    return {
      kind: 'bars',
      title:
        missed > 0
          ? t`Most noes without a fresh look are ${bandOf(most.month)} old: ${most.misses} of ${missed}`
          : t`Every no was looked at again`,
      subtitle: t`Accounts without a fresh look by the age of their no, count and share of the ${missed}, ${period}`,
      rows: rows.map((row) => ({
        label: bandOf(row.month),
        person: null,
        account: null,
        count: row.misses,
        share: missed > 0 ? row.misses / missed : null,
        amount: row.amount,
        emphasis: 'none',
      })),
    };
  },
);

const states = {
  looked: { label: later('looked at again'), look: 'good' },
  due: { label: later('due now'), look: 'bad' },
  missed: { label: later('no fresh look'), look: 'quiet' },
  early: { label: later('too early'), look: 'unknown' },
  unknown: { label: later('not observed long enough'), look: 'unknown' },
} as const;

const noes = panel(
  'noes',
  object({
    case_id: string(),
    account: string(),
    label: string(),
    rep: string().nullable(),
    age: number(),
    amount: number().nullable(),
    state: string(),
    accounts: number(),
  }),
  (rows, { period, thresholds }) => {
    const [from, to] = [thresholds['fresh_from_days'] as number, thresholds['fresh_to_days'] as number];
    const count = (state: keyof typeof states, some = rows) => some.filter((row) => row.state === state).length;
    const older = rows.filter((row) => row.age >= to);
    const all = rows[0]?.accounts ?? 0;
    const whom =
      all > rows.length ? t`the ${rows.length} largest of ${all} accounts with a no` : casesWords(all, caseWords);
    const [due, missed] = [count('due'), count('missed')];
    return {
      kind: 'ages',
      window: { from, to },
      most: Math.max(oldest, to),
      title:
        due === 0
          ? t`No fresh look is due now, ${missed} went by`
          : due === 1
            ? t`1 fresh look is due now, ${missed} went by`
            : t`${due} fresh looks are due now, ${missed} went by`,
      subtitle: t`Accounts by the days since their latest no; the band is when to look again, ${from} to ${to} days after it, ${period}, ${whom}`,
      zones: [
        { from: 0, words: t`${count('early')} too early`, look: 'unknown', line: 2 },
        { from, words: t`${due} due now`, look: 'bad', line: 0 },
        { from: to, words: t`${count('looked', older)} looked at again in time`, look: 'good', line: 1 },
        { from: to, words: t`${missed} not`, look: 'quiet', line: 2 },
      ],
      states: Object.fromEntries(
        Object.entries(states).map(([state, { label, look }]) => [state, { label: say(label), look }]),
      ),
      rows: rows.map(({ case_id, account, label, rep, age, amount, state }) => ({
        case_id,
        label,
        person: null,
        account,
        rep,
        age,
        amount,
        state,
      })),
    };
  },
);

function lookedWords(hits: number, n: number): string {
  if (n === 1)
    return hits === 1
      ? t`1 of 1 account with a no was looked at again in time`
      : t`0 of 1 account with a no were looked at again in time`;
  return hits === 1
    ? t`1 of ${n} accounts with a no was looked at again in time`
    : t`${hits} of ${n} accounts with a no were looked at again in time`;
}

export default defineHabit({
  title: 'A fresh look at a no',
  question: 'Do we come back to a no before its year is over?',
  why: 'Who said no chose somebody else, or nothing. Eight to ten months later that choice is up again, and hardly any seller calls.',
  ask: 'What has changed for them since their no, and what could you show them today that you could not then?',
  next: 'Call the accounts whose fresh look is due, before they renew what they chose.',
  group: 'Follow-through',
  measure: 'share',
  better: 'higher',
  needs: ['deals.account_id', 'deals.closed_on', 'touches.on deals'],
  judged: 'state',
  about: 'touches',
  beside: { due: { label: 'Fresh looks due now', unit: 'count' } },
  thresholds: {
    fresh_from_days: {
      value: 240,
      min: 1,
      max: 700,
      unit: 'days',
      label: 'Days after the no from which a touch counts',
    },
    fresh_to_days: { value: 300, min: 2, max: 729, unit: 'days', label: 'Days after the no to which a touch counts' },
  },
  proxy: ({ filled }) => (filled.has('proposals') ? null : t`every no, for those after a proposal`),
  caseWords,
  outcomeWords: { hit: 'looked at again', miss: 'no fresh look', unknown: 'not observed long enough' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'deal', label: 'Lost deal' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'No' },
    { key: 'value', label: 'Days since', unit: 'days' },
    { key: 'amount', label: 'Amount lost' },
    { key: 'note', label: 'What followed' },
  ],
  noteWords: ['new deal', 'touched'],
  definition:
    'Accounts whose latest deal lost after a proposal is the second number of days set to 730 days old. A hit was touched by anybody between the two numbers of days after the no, or had a new deal from the day after the no to the day before the second number. Where touches do not reach over these days and there is no new deal, the account is unknown. Due now are the accounts whose no is between the two numbers of days old, without a touch in that time and without a new deal.',
  coverageWords: 'of the accounts with a no were observed long enough',
  panels: [noes, months],
  chart: 'noes',
  measureWords: 'Share of accounts with a no that were looked at again in time',
  headline: ({ number: { hits, n, value } }) =>
    `${lookedWords(hits, n)}${value === null ? '' : `, ${percentWords(value)}`}`,
});
