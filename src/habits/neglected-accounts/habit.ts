import { boolean, number, object, string } from 'zod';
import { later, t } from '../../language/t';
import { shareOf } from '../estimate';
import { defineHabit, panel } from '../habit';
import { casesWords, concentration, countWords, percentWords } from '../words';

const caseWords = { one: later('customer'), many: later('customers') };

/** The middle of the days since a touch; a customer never touched is last. */
function middleWords(days: readonly (number | null)[]): string {
  const sorted = days.map((one) => one ?? Infinity).toSorted((a, b) => a - b);
  const middle = sorted[Math.ceil(sorted.length / 2) - 1] ?? Infinity;
  return middle === Infinity
    ? t`Half of them or more were never touched`
    : t`Half of them were touched in the last ${countWords(middle)} days`;
}

const accounts = panel(
  'accounts',
  object({
    case_id: string(),
    account: string(),
    label: string(),
    rep: string().nullable(),
    value: number().nullable(),
    amount: number().nullable(),
    hit: boolean().nullable(),
    neglect_days: number(),
    customers: number(),
  }),
  (rows, { period, thresholds }) => {
    const all = rows[0]?.customers ?? 0;
    const shown = countWords(rows.length);
    const customers = casesWords(all, caseWords);
    const which = all > rows.length ? t`the ${shown} largest of ${customers}` : customers;
    const tiered = rows.some((row) => row.neglect_days !== thresholds['neglect_days']);
    return {
      kind: 'dots',
      unit: 'days',
      threshold: thresholds['neglect_days'] as number,
      title: middleWords(rows.map((row) => row.value)),
      subtitle: tiered
        ? t`Days since the last touch of each customer, ${period}, ${which}; the line is the threshold of tiers without their own`
        : t`Days since the last touch of each customer, ${period}, ${which}; the line is the threshold`,
      rows: rows.map(({ case_id, account, label, rep, value, amount, hit }) => ({
        case_id,
        label,
        person: null,
        account,
        value,
        amount,
        hit,
        rep,
      })),
    };
  },
);

function atRiskWords(rows: readonly { at_risk: number; won: number }[]): string {
  const won = rows.reduce((sum, row) => sum + row.won, 0);
  const atRisk = rows.reduce((sum, row) => sum + row.at_risk, 0);
  return won > 0
    ? t`${percentWords(atRisk / won)} of what customers bought is at risk`
    : t`Won business at risk, by owner`;
}

const risk = panel(
  'risk',
  object({
    rep: string().nullable(),
    name: string().nullable(),
    hits: number(),
    misses: number(),
    unknown: number(),
    at_risk: number(),
    won: number(),
  }),
  (rows, { period }) => ({
    kind: 'rates',
    title: atRiskWords(rows),
    subtitle: t`Share of customers neglected, and the amount won from them lately, ${period}`,
    facts: [
      { label: t`Won, at risk`, unit: 'money' },
      { label: t`Won, all customers`, unit: 'money' },
    ],
    rows: rows.map((row) => ({
      label: row.name ?? t`Not a rep`,
      person: row.rep,
      account: null,
      number: shareOf(row),
      emphasis: row.rep === null ? 'aside' : 'none',
      facts: [row.at_risk, row.won],
    })),
  }),
);

export default defineHabit({
  title: 'Neglected accounts',
  question: 'Which customers has nobody touched lately?',
  why: 'Customers rarely leave over one bad day; they leave because nobody called. Who has bought before is the likeliest to buy again.',
  ask: 'Which of these customers would be surprised to hear from you, and what could you bring them?',
  next: 'Call the neglected customers from the largest amount down.',
  group: 'Customers',
  measure: 'share',
  better: 'lower',
  core: true,
  needs: ['deals.closed_on', 'accounts.owner', ['activities.activity_id', 'accounts.last_activity_on']],
  judged: 'state',
  about: 'touches',
  byAmount: true,
  thresholds: {
    neglect_days: { value: 90, min: 1, max: 1000, unit: 'days', label: 'Days without a touch' },
  },
  caseWords,
  outcomeWords: { hit: 'neglected', miss: 'touched', unknown: 'not observed long enough' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Last touch' },
    { key: 'value', label: 'Days since', unit: 'days' },
    { key: 'amount', label: 'Amount won' },
    { key: 'note', label: 'Note' },
  ],
  noteWords: [
    'The files hold no touches of the owner for the whole of this time',
    'No last activity date that can be used',
    'No touch in the files',
    'Tier {0}: neglected after {1} days',
  ],
  definition:
    'Accounts with an owner that won a deal in the last 1,095 days, or are typed as customer, and were first won 90 days ago or more. A hit is a customer without a touch by anybody in the days set, or in the days set for its tier. A customer whose owner’s touches do not reach back that far is unknown. The amount is what was won in 730 days. The settings may hold other days.',
  coverageWords: 'of the customers were observed long enough',
  proxy: ({ touchSpan }) => (touchSpan === null ? t`the account’s last activity date, for touches` : null),
  panels: [accounts, risk],
  chart: 'accounts',
  measureWords: 'Share of customers without a touch in the days set',
  trendWords:
    'Share of customers without a touch in the days set, among those with a win: what an account was typed as then, the files do not tell',
  headline: ({ number: { hits, n }, reps, filtered, thresholds }) => {
    const [some, all] = [countWords(hits), casesWords(n, caseWords)];
    const days = thresholds['neglect_days'] as number;
    const said =
      hits === 1
        ? t`${some} of ${all} has not heard from us in ${days} days`
        : t`${some} of ${all} have not heard from us in ${days} days`;
    return `${said}${filtered ? '' : concentration(reps, hits)}`;
  },
});
