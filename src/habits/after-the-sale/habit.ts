import { t } from '../../language/t';
import { defineHabit } from '../habit';
import { percentWords } from '../words';

export default defineHabit({
  title: 'After the sale',
  question: 'Do customers still hear from us once they have signed?',
  why: 'The weeks after the signature decide whether the customer feels well advised or sold to. Both are told on.',
  ask: 'What did your last three customers hear from you in the month after they signed?',
  next: 'Call the customers of wins that nobody followed up, and plan a call at 30 and at 90 days for the next ones.',
  group: 'Customers',
  measure: 'share',
  better: 'higher',
  needs: ['deals.closed_on', 'deals.account_id', 'touches'],
  judged: 'recent',
  reach: 366,
  youngest: 90,
  about: 'touches',
  thresholds: {},
  caseWords: { one: 'win', many: 'wins' },
  outcomeWords: { hit: 'followed up', miss: 'not followed up', unknown: 'not observed long enough' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Won' },
    { key: 'value', label: 'Days to the first touch', unit: 'days' },
    { key: 'note', label: 'What is missing' },
    { key: 'amount', label: 'Amount' },
  ],
  noteWords: ['no account', 'no touch in 90 days', 'no touch in days 1 to 30', 'no touch in days 31 to 90'],
  definition:
    'Deals won 90 to 365 days ago. A hit saw its account touched by anybody in days 1 to 30 after the win, and again in days 31 to 90. A win without an account is unknown, and so is one without both touches where the rep’s touches do not reach over these days.',
  coverageWords: 'of the wins were observed long enough',
  panels: [],
  measureWords: 'Share of wins followed up within 30 days and again within 90',
  headline: ({ number: { hits, n, value } }) => {
    const share = value === null ? '' : `, ${percentWords(value)}`;
    return n === 1
      ? `${t`${hits} of 1 win were followed up in the first month and again in the next two`}${share}`
      : `${t`${hits} of ${n} wins were followed up in the first month and again in the next two`}${share}`;
  },
});
