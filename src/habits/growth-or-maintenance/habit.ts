import { t } from '../../language/t';
import { defineHabit } from '../habit';
import { percentWords } from '../words';

const furtherWords = (hits: number, n: number) =>
  n === 1
    ? t`${hits} of 1 customer’s month in touch led to a new deal or a further stage`
    : t`${hits} of ${n} customers’ months in touch led to a new deal or a further stage`;

const newWords = (hits: number, n: number) =>
  n === 1
    ? t`${hits} of 1 customer’s month in touch led to a new deal`
    : t`${hits} of ${n} customers’ months in touch led to a new deal`;

export default defineHabit({
  title: 'Growth or maintenance',
  question: 'Does our contact with customers lead to something new?',
  why: 'Staying in touch is not yet selling. A year of friendly calls without a new deal is service, and should be known as such.',
  ask: 'What would be the next thing this customer buys, and have you spoken of it?',
  next: 'Take the customers with many touches and nothing new, and bring each an idea at the next call.',
  group: 'Customers',
  measure: 'share',
  better: 'higher',
  needs: ['deals.closed_on', 'deals.created_at', 'activities.activity_id'],
  proxy: ({ filled }) => (filled.has('history.stage') ? null : t`new deals alone, for stage advances too`),
  judged: 'window',
  about: 'touches',
  byCustomers: true,
  thresholds: {
    growth_days: { value: 30, min: 1, max: 365, unit: 'days', label: 'Days to a new deal or stage' },
  },
  caseWords: { one: 'customer’s month', many: 'customers’ months' },
  outcomeWords: { hit: 'led on', miss: 'kept in touch', unknown: 'unknown' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'First touch of the month' },
    { key: 'value', label: 'Touches', unit: 'count' },
    { key: 'note', label: 'What followed' },
  ],
  noteWords: ['new deal', 'stage advance'],
  definition:
    'Each customer in each calendar month with a touch, where the first touch of that month lies in the period and the set days back or more. A customer is who had won a deal in the 1,095 days up to that touch, or is typed as customer today. A hit had a new deal, or a deal that came a stage further or was won, on a later day within the set days of that touch. Without a history of stages only new deals count. The settings may hold other days.',
  coverageWords: 'of the customers’ months could be judged',
  beside: { check_ins: { label: 'Of these touches, only a check-in', unit: 'share' } },
  panels: [],
  measureWords: 'Share of customers’ months with a touch after which a deal was new or came further',
  headline: ({ number: { hits, n, value }, proxy }) => {
    const share = value === null ? '' : `, ${percentWords(value)}`;
    return `${proxy ? newWords(hits, n) : furtherWords(hits, n)}${share}`;
  },
});
