import { t } from '../../language/t';
import { defineHabit } from '../habit';
import { percentWords } from '../words';

const reviewedWords = (hits: number, n: number, days: number) =>
  n === 1
    ? t`${hits} of 1 customer had a review in the last ${days} days`
    : t`${hits} of ${n} customers had a review in the last ${days} days`;

const metWords = (hits: number, n: number, days: number) =>
  n === 1
    ? t`${hits} of 1 customer had a long meeting in the last ${days} days`
    : t`${hits} of ${n} customers had a long meeting in the last ${days} days`;

export default defineHabit({
  title: 'Account reviews',
  question: 'Do we look back on the business together with our customers?',
  why: 'A review shows the customer what they got, and us what they need next. Without one, the next order is left to chance.',
  ask: 'With which customer have you never looked at what became of their purchase, and what would you learn?',
  next: 'Invite the customers without a review to one, from the largest amount down.',
  group: 'Customers',
  measure: 'share',
  better: 'higher',
  needs: ['deals.closed_on', 'tag.review'],
  fallbacks: [
    {
      id: 'long-meetings',
      needs: ['deals.closed_on', 'meetings', 'activities.minutes'],
      proxy: 'a meeting of 45 minutes or more, for a review',
      measureWords: 'Share of customers with a meeting of 45 minutes or more in the days set',
      outcomeWords: { hit: 'met for long', miss: 'no long meeting', unknown: 'not observed long enough' },
    },
  ],
  judged: 'state',
  about: 'touches',
  thresholds: {
    review_days: { value: 90, min: 1, max: 1000, unit: 'days', label: 'Days back to a review' },
  },
  caseWords: { one: 'customer', many: 'customers' },
  outcomeWords: { hit: 'reviewed', miss: 'no review', unknown: 'not observed long enough' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Last review' },
    { key: 'value', label: 'Days since', unit: 'days' },
    { key: 'amount', label: 'Amount won' },
  ],
  definition:
    'Customers, but for those first won under 90 days ago. A hit had a review in the days set: an activity on the account or one of its deals, by anybody, whose text speaks of one. Where none is found and the owner’s touches do not reach back that far, the customer is unknown. The amount is what was won in 730 days. The settings may hold other days.',
  coverageWords: 'of the customers were observed long enough',
  panels: [],
  measureWords: 'Share of customers with a review in the days set',
  headline: ({ number: { hits, n, value }, proxy, thresholds }) => {
    const days = thresholds['review_days'] as number;
    const share = value === null ? '' : `, ${percentWords(value)}`;
    if (proxy) return `${metWords(hits, n, days)}${share}`;
    return `${reviewedWords(hits, n, days)}${share}`;
  },
});
