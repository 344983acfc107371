import { boolean, number, object, string } from 'zod';
import { defineHabit, panel } from '../habit';
import { casesWords, concentration, countWords } from '../words';

const caseWords = { one: 'customer', many: 'customers' };

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
    customers: number(),
  }),
  (rows, { period, thresholds }) => {
    const all = rows[0]?.customers ?? 0;
    const cut = all > rows.length ? `the ${countWords(rows.length)} largest of ` : '';
    return {
      kind: 'dots',
      unit: 'days',
      threshold: thresholds['neglect_days'] as number,
      title: 'Days since the last touch of each customer',
      subtitle: `Days, ${period}, ${cut}${casesWords(all, caseWords)}; the line is the threshold`,
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

const risk = panel(
  'risk',
  object({
    rep: string().nullable(),
    name: string(),
    neglected: number(),
    amount: number().nullable(),
    total: number().nullable(),
  }),
  (rows, { period }) => ({
    kind: 'bars',
    title: 'Won business at risk, by owner',
    subtitle: `Neglected customers, and the amount won from them in 730 days, ${period}`,
    rows: rows.map(({ rep, name, neglected, amount, total }) => ({
      label: name,
      person: rep,
      account: null,
      count: neglected,
      share: total && amount !== null ? amount / total : null,
      amount,
      emphasis: rep === null ? 'aside' : 'none',
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
    { key: 'amount', label: 'Won in 730 days' },
    { key: 'note', label: 'Note' },
  ],
  definition:
    'Accounts with an owner that won a deal in the last 1,095 days, or are typed as customer, and were first won 90 days ago or more. A hit is a customer without a touch by anybody in the days set. A customer whose owner’s touches do not reach back that far is unknown.',
  coverageWords: 'of the customers were observed long enough',
  proxy: ({ touchSpan }) => (touchSpan === null ? 'the account’s last activity date, for touches' : null),
  panels: [accounts, risk],
  chart: 'accounts',
  measureWords: 'Share of customers without a touch in the days set',
  headline: ({ number: { hits, n }, reps, filtered, thresholds }) =>
    `${countWords(hits)} of ${casesWords(n, caseWords)} ${hits === 1 ? 'has' : 'have'} not heard from us in ${thresholds['neglect_days']} days${filtered ? '' : concentration(reps, hits)}`,
});
