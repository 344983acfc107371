import { t } from '../../language/t';
import { defineHabit } from '../habit';
import { percentWords } from '../words';

function knownWords(hits: number, n: number): string {
  if (n === 1)
    return hits === 1
      ? t`1 of 1 largest customer knows two of us or more`
      : t`0 of 1 largest customer know two of us or more`;
  return hits === 1
    ? t`1 of ${n} largest customers knows two of us or more`
    : t`${hits} of ${n} largest customers know two of us or more`;
}

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
  caseWords: { one: 'largest customer', many: 'largest customers' },
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
    `${knownWords(hits, n)}${value === null ? '' : `, ${percentWords(value)}`}`,
});
