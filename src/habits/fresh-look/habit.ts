import { number, object } from 'zod';
import { defineHabit, panel } from '../habit';
import { casesWords, countWords, percentWords } from '../words';

const caseWords = { one: 'account with a no', many: 'accounts with a no' };

const months = panel(
  'months',
  object({ month: number(), misses: number(), known: number(), amount: number().nullable() }),
  (rows, { period }) => {
    const missed = rows.reduce((sum, row) => sum + row.misses, 0);
    const most = rows.reduce((top, row) => (row.misses > top.misses ? row : top));
    const bandOf = (month: number) => `${month - 2}–${month} months`;
    return {
      kind: 'bars',
      title:
        missed > 0
          ? `Most noes without a fresh look are ${bandOf(most.month)} old: ${countWords(most.misses)} of ${countWords(missed)}`
          : 'Every no was looked at again',
      subtitle: `Accounts without a fresh look by the age of their no, count and share of the ${countWords(missed)}, ${period}`,
      rows: rows.map((row) => ({
        label: bandOf(row.month),
        person: null,
        account: null,
        count: row.misses,
        share: missed > 0 ? row.misses / missed : null,
        amount: row.amount,
        emphasis: missed > 0 && row === most ? 'main' : 'none',
      })),
    };
  },
);

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
  proxy: ({ filled }) => (filled.has('proposals') ? null : 'every no, for those after a proposal'),
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
  definition:
    'Accounts whose latest deal lost after a proposal is the second number of days set to 730 days old. A hit was touched by anybody between the two numbers of days after the no, or had a new deal from the day after the no to the day before the second number. Where touches do not reach over these days and there is no new deal, the account is unknown. Due now are the accounts whose no is between the two numbers of days old, without a touch in that time and without a new deal.',
  coverageWords: 'of the accounts with a no were observed long enough',
  panels: [months],
  chart: 'months',
  measureWords: 'Share of accounts with a no that were looked at again in time',
  headline: ({ number: { hits, n, value } }) =>
    `${countWords(hits)} of ${casesWords(n, caseWords)} ${hits === 1 ? 'was' : 'were'} looked at again in time${value === null ? '' : `, ${percentWords(value)}`}`,
});
