import { t } from '../../language/t';
import { defineHabit } from '../habit';
import { countWords, percentWords } from '../words';

export default defineHabit({
  title: 'Repeat customers',
  question: 'Do new customers buy again within a year?',
  why: 'The second sale costs a fraction of the first, and shows whether the first was a good one.',
  ask: 'What did your new customers of last year buy since, and what have you offered them?',
  next: 'Call the customers who bought once, and ask what the first purchase led to.',
  group: 'Customers',
  measure: 'share',
  better: 'higher',
  needs: ['deals.closed_on', 'deals.account_id'],
  judged: 'recent',
  reach: 1096,
  youngest: 365,
  about: 'records',
  thresholds: {},
  caseWords: { one: 'new customer', many: 'new customers' },
  outcomeWords: { hit: 'bought again', miss: 'bought once', unknown: 'unknown' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'First won' },
    { key: 'value', label: 'Days to the next', unit: 'days' },
    { key: 'amount', label: 'Won again' },
    { key: 'note', label: 'Note' },
  ],
  noteWords: ['renewed'],
  definition:
    'Accounts whose first won deal in the files was closed 365 to 1,095 days ago. A hit won another deal on a later day within 365 days of the first. Renewals, by the kind of the deal, are no second sale: accounts that only renewed are marked and told beside the number. A customer who first bought before the files begin looks new; the owner is today’s.',
  coverageWords: 'of the new customers could be judged',
  beside: { renewed: { label: 'Only renewed', unit: 'share' } },
  panels: [],
  measureWords: 'Share of new customers who bought again within 365 days',
  headline: ({ number: { hits, n, value } }) => {
    const said = t`${countWords(hits)} of ${countWords(n)} new customers bought again within a year`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}`;
  },
});
