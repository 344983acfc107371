import { t } from '../../language/t';
import { defineHabit } from '../habit';
import { percentWords } from '../words';

function askedWords(hits: number, n: number): string {
  if (n === 1)
    return hits === 1
      ? t`1 of 1 customer was asked what they think of us`
      : t`0 of 1 customer were asked what they think of us`;
  return hits === 1
    ? t`1 of ${n} customers was asked what they think of us`
    : t`${hits} of ${n} customers were asked what they think of us`;
}

export default defineHabit({
  title: 'Customers asked',
  question: 'Do we ask our customers what they think of us?',
  why: 'Most unhappy customers say nothing and go. A survey counts them; a question in person keeps them.',
  ask: 'Which customer would tell you something unpleasant if you asked today?',
  next: 'Ask the customers whom nobody asked, at the next call, what we could do better.',
  group: 'Customers',
  measure: 'share',
  better: 'higher',
  needs: ['deals.closed_on', 'tag.feedback'],
  judged: 'state',
  about: 'touches',
  thresholds: {},
  caseWords: { one: 'customer', many: 'customers' },
  outcomeWords: { hit: 'asked', miss: 'not asked', unknown: 'not observed long enough' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Last asked' },
    { key: 'value', label: 'Days since', unit: 'days' },
    { key: 'amount', label: 'Amount won' },
  ],
  definition:
    'Customers, but for those first won under 90 days ago. A hit was asked by anybody in the period how satisfied they are or what could be better, in a call, a visit, a meeting, a letter or an email that no machine sent, as its text tells. Surveys are told beside the number. Where no such question is found and the owner’s touches do not reach over the whole period, the customer is unknown.',
  coverageWords: 'of the customers were asked or observed for the whole period',
  beside: { surveyed: { label: 'Sent a survey', unit: 'share' } },
  panels: [],
  measureWords: 'Share of customers asked for feedback in the period',
  headline: ({ number: { hits, n, value } }) =>
    `${askedWords(hits, n)}${value === null ? '' : `, ${percentWords(value)}`}`,
});
