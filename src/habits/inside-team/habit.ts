import { defineHabit } from '../habit';
import { casesWords, countWords, percentWords } from '../words';

const caseWords = { one: 'largest customer', many: 'largest customers' };

export default defineHabit({
  title: 'Inside team',
  question: 'Do our largest customers know more than one of us?',
  why: 'A customer who knows one person of ours is gone when that person is ill, on leave or with a competitor.',
  ask: 'Who of us would your largest customer call if you were away for a month?',
  next: 'Take a colleague along to the largest customers that only one of us knows.',
  group: 'Customers',
  measure: 'share',
  better: 'higher',
  counts: true,
  needs: ['deals.closed_on', 'accounts.owner', 'touches'],
  judged: 'state',
  about: 'touches',
  thresholds: {},
  caseWords,
  outcomeWords: { hit: 'two of us or more', miss: 'one or none', unknown: 'not observed long enough' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'value', label: 'Colleagues', unit: 'count' },
    { key: 'amount', label: 'Amount won' },
  ],
  definition:
    'The ten customers of each rep with the most won in 730 days, ties by name; customers first won under 90 days ago are left out. A hit was touched by two or more people of the team in the period, the owner among them or not; integrations are no people. Who only attended another’s meeting is not counted. Where fewer are found and the owner’s touches do not reach over the whole period, the customer is unknown. The settings may hold other days.',
  coverageWords: 'of the largest customers know two of us, or were observed for the whole period',
  panels: [],
  measureWords: 'Share of each rep’s ten largest customers touched by two or more colleagues in the period',
  headline: ({ number: { hits, n, value } }) =>
    `${countWords(hits)} of ${casesWords(n, caseWords)} ${hits === 1 ? 'knows' : 'know'} two of us or more${value === null ? '' : `, ${percentWords(value)}`}`,
});
