import { t } from '../../language/t';
import { defineHabit } from '../habit';

export default defineHabit({
  title: 'Attention and yield',
  question: 'Do the customers who get more attention buy more afterwards?',
  why: 'Time is given to some customers and kept from others. Whether it goes where it bears fruit is seldom looked at.',
  ask: 'Which customer gets most of your time, and what came of it in the last half year?',
  next: 'Look at the customers with many touches and no win, and at those with wins and hardly a touch.',
  group: 'Customers',
  measure: 'rank',
  better: 'context',
  needs: ['deals.closed_on', 'deals.account_id', 'deals.amount', 'activities.activity_id'],
  judged: 'window',
  about: 'touches',
  thresholds: {},
  caseWords: { one: 'customer', many: 'customers' },
  outcomeWords: { hit: 'known', miss: 'none', unknown: 'not observed long enough' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'note', label: 'Touches, then wins' },
    { key: 'part', label: 'Quarter by size' },
    { key: 'value', label: 'Place by touches', unit: 'share' },
    { key: 'x', label: 'Place by amount won after', unit: 'share' },
    { key: 'amount', label: 'Won the year before' },
  ],
  noteWords: [
    '1 touch, then 1 win',
    '1 touch, then {0} wins',
    '{0} touches, then 1 win',
    '{0} touches, then {1} wins',
    '1 win',
    '{0} wins',
    'smallest',
    'second',
    'third',
    'largest',
  ],
  definition:
    'Accounts that had won a deal in the 1,095 days before the period. Touches are counted in the first half of the period, the amount won in its second half. Each account is ranked by both among accounts of like size: the quarters by what was won in the 365 days before the period. Places run from 0 to 1, and equal ones share theirs. The number is Spearman’s correlation of the two: 1 where more touches always came before more won, 0 where they have nothing to do with each other. It shows what goes together, not what causes what. Where the owner’s touches do not reach over the first half, the account is unknown. The settings may hold other days.',
  coverageWords: 'of the customers were observed over the first half of the period',
  panels: [],
  measureWords:
    'Rank correlation of touches in the first half of the period with the amount won in the second, among customers of like size',
  headline: ({ number: { n, value, interval } }) => {
    if (value === null)
      return n === 1
        ? t`1 customer: too few, or too much alike, to tell whether attention pays`
        : t`${n} customers: too few, or too much alike, to tell whether attention pays`;
    if (interval && interval.low <= 0 && interval.high >= 0)
      return t`More attention did not go with more won half a year on, nor with less: no clear link over ${n} customers`;
    return value > 0
      ? t`Of ${n} customers, those with more attention bought more half a year on`
      : t`Of ${n} customers, those with more attention bought less half a year on`;
  },
});
