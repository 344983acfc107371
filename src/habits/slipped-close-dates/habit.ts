import { later, t } from '../../language/t';
import { defineHabit } from '../habit';
import { casesWords, concentration, countWords, percentWords } from '../words';

const caseWords = { one: later('open deal'), many: later('open deals') };

export default defineHabit({
  title: 'Slipped close dates',
  question: 'Which open deals have passed their date, or had it moved far?',
  why: 'A closing date is a promise to the team. One that slips month after month is a no that nobody wants to hear.',
  ask: 'What happened on the day this deal was meant to close, and what did the customer say?',
  next: 'Call the deals past their date, and set a date that the customer has agreed to, or close them.',
  group: 'Pipeline honesty',
  measure: 'share',
  better: 'lower',
  needs: ['deals.expected_close_on'],
  judged: 'state',
  about: 'records',
  thresholds: {
    slip_days: { value: 30, min: 1, max: 1000, unit: 'days', label: 'Days moved later in all' },
  },
  proxy: ({ filled }) =>
    filled.has('history.expected_close_on') ? null : t`passed dates alone, for dates that were moved too`,
  caseWords,
  outcomeWords: { hit: 'slipped', miss: 'on time', unknown: 'no expected date' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Expected' },
    { key: 'value', label: 'Days past', unit: 'days' },
    { key: 'x', label: 'Times moved', unit: 'count' },
    { key: 'amount', label: 'Amount' },
    { key: 'note', label: 'Note' },
  ],
  noteWords: ['No expected closing date', 'Moved later by {0} days in all'],
  definition:
    'Open deals. A hit has an expected closing day before the day looked from, or one that was moved later by the set days in all, from the first date in the history to today’s. A deal without an expected day is unknown.',
  coverageWords: 'of the open deals have an expected closing date',
  panels: [],
  measureWords: 'Share of open deals whose closing date has slipped',
  headline: ({ number: { hits, n, value }, reps, filtered }) => {
    const said = t`${countWords(hits)} of ${casesWords(n, caseWords)} have slipped`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`;
  },
});
