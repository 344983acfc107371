import { boolean, number, object, string } from 'zod';
import { later, t } from '../../language/t';
import { median } from '../../stats/median';
import { defineHabit, panel } from '../habit';
import { casesWords, concentration, inUnitWords, percentWords } from '../words';

const caseWords = { one: later('earlier customer'), many: later('earlier customers') };

const accounts = panel(
  'accounts',
  object({
    case_id: string(),
    account: string(),
    label: string(),
    rep: string().nullable(),
    value: number(),
    amount: number().nullable(),
    hit: boolean(),
    customers: number(),
  }),
  (rows, { period }) => {
    const all = rows[0]?.customers ?? 0;
    const whom =
      all > rows.length ? t`the ${rows.length} largest of ${all} earlier customers` : casesWords(all, caseWords);
    return {
      kind: 'dots',
      unit: 'days',
      threshold: 365,
      title: t`Half of them last bought ${inUnitWords(median(rows.map((row) => row.value)), 'days')} ago or longer`,
      subtitle: t`Days since the last win of each, ${period}, ${whom}; the line is a year, and an open deal keeps an account from drifting`,
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

function driftingWords(hits: number, n: number): string {
  if (n === 1)
    return hits === 1 ? t`1 of 1 earlier customer is drifting away` : t`0 of 1 earlier customer are drifting away`;
  return hits === 1
    ? t`1 of ${n} earlier customers is drifting away`
    : t`${hits} of ${n} earlier customers are drifting away`;
}

export default defineHabit({
  title: 'Drifting customers',
  question: 'Which customers have stopped buying?',
  why: 'Customers seldom say that they leave. A year without an order and without a deal in sight is how it looks from here.',
  ask: 'When did you last hear what this customer plans, and who else has heard it since?',
  next: 'Call the drifting customers from the largest amount down, and ask what has changed since they last bought.',
  group: 'Customers',
  measure: 'share',
  better: 'lower',
  needs: ['deals.closed_on', 'deals.account_id'],
  judged: 'state',
  about: 'records',
  byAmount: true,
  thresholds: {},
  caseWords,
  outcomeWords: { hit: 'drifting', miss: 'buying or about to', unknown: 'unknown' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Last won' },
    { key: 'value', label: 'Days since', unit: 'days' },
    { key: 'amount', label: 'Amount won' },
    { key: 'note', label: 'Note' },
  ],
  noteWords: ['open deal'],
  definition:
    'Accounts that won a deal 365 to 1,095 days ago. A hit has won none in the last 365 days and has no open deal. The amount is what was won in 1,095 days. Renewals count as wins. The owner is today’s.',
  coverageWords: 'of the earlier customers could be judged',
  panels: [accounts],
  chart: 'accounts',
  measureWords: 'Share of earlier customers without a win in 365 days and without an open deal',
  headline: ({ number: { hits, n, value }, byAmount, reps, filtered }) => {
    const share = byAmount?.value ?? null;
    const money = share === null ? '' : `, ${t`${percentWords(share)} of what they bought`}`;
    const shares = value === null ? '' : ` (${percentWords(value)}${money})`;
    return `${driftingWords(hits, n)}${shares}${filtered ? '' : concentration(reps, hits)}`;
  },
});
