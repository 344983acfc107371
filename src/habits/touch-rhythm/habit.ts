import { number, object } from 'zod';
import { later, t } from '../../language/t';
import { defineHabit, panel } from '../habit';
import { casesWords, countWords, inUnitWords, percentWords } from '../words';

const caseWords = { one: later('large customer'), many: later('large customers') };

function quartersWords(quarters: number | null, of: number): string {
  if (quarters === null) return t`Not observed long enough`;
  if (quarters === 0) return of === 1 ? t`Not touched` : t`In none`;
  if (quarters === of) return of === 1 ? t`Touched` : t`In all ${inUnitWords(of, 'count')} quarters`;
  return t`In ${inUnitWords(quarters, 'count')} of ${inUnitWords(of, 'count')}`;
}

const quarters = panel(
  'quarters',
  object({ quarters: number().nullable(), of_quarters: number(), accounts: number(), amount: number().nullable() }),
  (rows, { period }) => {
    const known = rows.filter((row) => row.quarters !== null).reduce((sum, row) => sum + row.accounts, 0);
    const all = rows.find((row) => row.quarters === row.of_quarters)?.accounts ?? 0;
    return {
      kind: 'bars',
      title: t`${countWords(all)} of ${casesWords(known, caseWords)} heard from us in every quarter`,
      subtitle: t`Each rep’s largest customers by the quarters of 91 days in which they were touched, count and share of the ${countWords(known)} observed, ${period}`,
      rows: rows.map((row) => ({
        label: quartersWords(row.quarters, row.of_quarters),
        person: null,
        account: null,
        count: row.accounts,
        share: row.quarters === null ? null : row.accounts / known,
        amount: row.amount,
        emphasis: row.quarters === null ? 'aside' : row.quarters === row.of_quarters ? 'main' : 'none',
      })),
    };
  },
);

export default defineHabit({
  title: 'Touch rhythm',
  question: 'Do our large customers hear from us all year round?',
  why: 'Ten calls in one month and none for the rest of the year is a campaign. Customers stay with those who keep in touch.',
  ask: 'Which of your large customers hears from you only when something is to be signed?',
  next: 'Plan a touch in every quarter for each large customer, and vary what it is.',
  group: 'Customers',
  measure: 'share',
  better: 'higher',
  needs: ['deals.closed_on', 'accounts.owner', 'touches'],
  judged: 'state',
  about: 'touches',
  thresholds: {
    rhythm_accounts: { value: 20, min: 1, max: 1000, unit: 'count', label: 'Largest customers of each rep' },
  },
  caseWords,
  outcomeWords: { hit: 'every quarter', miss: 'with gaps', unknown: 'not observed long enough' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'x', label: 'Quarters with a touch', unit: 'count' },
    { key: 'value', label: 'Kinds of touch', unit: 'count' },
    { key: 'happened_on', label: 'Last touch' },
    { key: 'amount', label: 'Amount won' },
  ],
  definition:
    'The set number of customers of each rep with the most won in 730 days, ties by name; customers first won under 90 days ago are left out. A hit was touched by anybody in each quarter of the period: its whole blocks of 91 days, counted back from its end. Where a quarter has no touch and the owner’s touches do not reach over all of them, the customer is unknown. The settings may hold other days.',
  coverageWords: 'of the large customers were touched in every quarter, or observed over all of them',
  panels: [quarters],
  chart: 'quarters',
  measureWords: 'Share of each rep’s largest customers touched in every quarter of the period',
  headline: ({ number: { hits, n, value } }) => {
    const said = t`${countWords(hits)} of ${casesWords(n, caseWords)} heard from us in every quarter`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}`;
  },
});
