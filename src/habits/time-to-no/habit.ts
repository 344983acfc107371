import { t } from '../../language/t';
import { defineHabit } from '../habit';
import { inUnitWords } from '../words';

export default defineHabit({
  title: 'Time to no',
  question: 'Does a no take longer than a yes?',
  why: 'The work that goes into losses is the largest cost that no report shows. A no heard early is half a win.',
  ask: 'What would you have to ask in the first talk to hear this no a month earlier?',
  next: 'Open the losses that took longest, and look for the day on which the no could be heard.',
  group: 'Pipeline honesty',
  measure: 'ratio',
  unit: 'days',
  better: 'context',
  needs: ['deals.closed_on', 'deals.created_at'],
  judged: 'window',
  about: 'decisions',
  parts: { a: 'lost', b: 'won', labelA: 'Lost, median', labelB: 'Won, median' },
  thresholds: {},
  caseWords: { one: 'decision', many: 'decisions' },
  outcomeWords: { hit: 'known', miss: 'none', unknown: 'no creation day, or closed before it' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Decided' },
    { key: 'part', label: 'Outcome' },
    { key: 'value', label: 'Days open', unit: 'days' },
    { key: 'amount', label: 'Amount' },
  ],
  noteWords: ['won', 'lost'],
  definition:
    'Deals decided in the period, with the days from their creation to the decision. The number is the median of the lost ones divided by the median of the won ones: 2 means that a no takes twice as long as a yes. A deal that ends before it begins is unknown.',
  coverageWords: 'of the decided deals have both days',
  beside: { open_age: { label: 'Median age of open deals', unit: 'days' } },
  panels: [],
  measureWords: 'Median days to a loss ÷ median days to a win',
  trendWords: 'Median days to a loss',
  headline: ({ number: { value, interval }, parts: [lost, won] }) => {
    const [no, yes] = [lost, won].map((part) => inUnitWords(part?.number.value ?? null, 'days')) as [string, string];
    const days = t`${no} to a no, ${yes} to a yes`;
    if (value === null) return t`${days}: too few to compare`;
    if (interval && interval.low <= 1 && interval.high >= 1) return t`${days}: no clear difference`;
    return value > 1 ? t`${days}: noes take longer` : t`${days}: noes are heard sooner`;
  },
});
