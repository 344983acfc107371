import { boolean, number, object, string } from 'zod';
import { later, t } from '../../language/t';
import { defineHabit, panel, type Found } from '../habit';
import { casesWords, concentration, countWords, percentWords } from '../words';

const caseWords = { one: later('win'), many: later('wins') };

const drops = panel(
  'drops',
  object({
    case_id: string(),
    account: string().nullable(),
    label: string(),
    rep: string().nullable(),
    value: number(),
    amount: number().nullable(),
    hit: boolean().nullable(),
    wins: number(),
    dropped: number(),
  }),
  (rows, { period }) => {
    const { wins = 0, dropped = 0 } = rows[0] ?? {};
    const [shown, all] = [countWords(rows.length), casesWords(wins, caseWords)];
    const which = wins > rows.length ? t`the ${shown} largest of ${all}` : all;
    return {
      kind: 'dots',
      unit: 'share',
      threshold: 0.01,
      title: t`${countWords(wins - dropped)} of ${all} kept their price`,
      subtitle: t`Drop of each win’s amount, ${period}, ${which}; what lies right of the line dropped`,
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

/** What was given away, by how much where that is known, and whose it is. */
function saidOf(said: string, { number: { hits, value }, reps, filtered, beside }: Found): string {
  const drop = beside[0] ? t`, half of them by ${percentWords(beside[0].value)} or more` : '';
  return `${said}${value === null ? '' : ` (${percentWords(value)})`}${drop}${filtered ? '' : concentration(reps, hits)}`;
}

export default defineHabit({
  title: 'Price drops',
  question: 'How often does a win end below what was proposed?',
  why: 'A price that falls once it is asked about teaches the customer to ask. What is given away at the end comes wholly out of the profit.',
  ask: 'What did you get in return for the last discount that you gave?',
  next: 'Open the largest drops, and write down what was asked, and what was given for it.',
  group: 'Price',
  measure: 'share',
  better: 'lower',
  needs: ['deals.closed_on', 'deals.amount', 'history.amount', 'proposals.dated'],
  fallbacks: [
    {
      id: 'discounts',
      needs: ['deals.closed_on', 'deals.discount_share'],
      proxy: 'the discount on the deal, for the drop since the proposal',
      measureWords: 'Share of wins with a discount of more than 1%',
      coverageWords: 'of the wins have a discount on record',
      outcomeWords: { hit: 'discounted', miss: 'full price', unknown: 'discount blank' },
      headline: (found) => {
        const { hits, n } = found.number;
        return saidOf(t`${countWords(hits)} of ${casesWords(n, caseWords)} were given a discount`, found);
      },
    },
    {
      id: 'exports',
      needs: ['deals.closed_on', 'deals.amount', 'history.amount', 'history.stage'],
      proxy: 'the amount in an older export that shows the deal at a proposal, for the amount on the proposal’s day',
      measureWords: 'Share of wins more than 1% below an older export',
      coverageWords: 'of the wins are at a proposal in an older export',
      outcomeWords: { hit: 'dropped', miss: 'kept', unknown: 'in no older export at a proposal' },
    },
  ],
  judged: 'window',
  about: 'decisions',
  thresholds: {},
  caseWords,
  outcomeWords: { hit: 'dropped', miss: 'kept', unknown: 'an amount or the proposal’s day is unknown' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Won' },
    { key: 'value', label: 'Drop', unit: 'share' },
    { key: 'amount', label: 'Amount' },
    { key: 'note', label: 'Proposed' },
  ],
  noteWords: ['no day of a proposal', 'proposed {0} on {1}', '{0} in an older export'],
  definition:
    'Deals won in the period that have an amount. A hit ended more than 1% below its amount at the end of the day on which it first reached a proposal, as the history of amounts tells it; without any change the amount was the same all along. A win whose proposal has no day, whose amount was blank then, or whose currency or quantity was changed since is unknown.',
  coverageWords: 'of the wins have both amounts',
  beside: { median_drop: { label: 'Median drop of those that dropped', unit: 'share' } },
  panels: [drops],
  chart: 'drops',
  measureWords: 'Share of wins that ended more than 1% below the proposal',
  headline: (found) => {
    const { hits, n } = found.number;
    return saidOf(t`${countWords(hits)} of ${casesWords(n, caseWords)} ended below what was proposed`, found);
  },
});
