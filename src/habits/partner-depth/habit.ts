import { later, t } from '../../language/t';
import { defineHabit } from '../habit';
import { casesWords, countWords, percentWords } from '../words';

const caseWords = { one: later('customer'), many: later('customers') };

export default defineHabit({
  title: 'Partner depth',
  question: 'How many people do we know at each customer?',
  why: 'A customer known through one person is lost when that person leaves. Three who know us carry each other.',
  ask: 'Who at this customer would speak up for you if your contact left tomorrow?',
  next: 'Ask your contact at each large customer to introduce two colleagues.',
  group: 'Customers',
  measure: 'share',
  better: 'higher',
  needs: ['deals.closed_on', 'contacts.account_id', 'touches', ['activities.contact_id', 'activity_links.contact_id']],
  fallbacks: [
    {
      id: 'on-file',
      needs: ['deals.closed_on', 'contacts.account_id'],
      proxy: 'contacts on file, for contacts touched',
      measureWords: 'Share of customers with three or more contacts on file',
      coverageWords: 'of the customers could be judged',
      outcomeWords: { hit: 'three or more', miss: 'fewer', unknown: 'unknown' },
    },
  ],
  judged: 'state',
  about: 'touches',
  thresholds: {},
  caseWords,
  outcomeWords: { hit: 'three or more', miss: 'fewer', unknown: 'not observed long enough' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'value', label: 'Contacts', unit: 'count' },
    { key: 'amount', label: 'Amount won' },
  ],
  definition:
    'Customers, but for those first won under 90 days ago. A hit had three or more of its contacts touched by anybody in the period; a meeting or mail with several counts for each. Where fewer were and the owner’s touches do not reach over the whole period, the customer is unknown. The product lines beside it are those of deals won in 1,095 days. The amount is what was won in 730 days. The settings may hold other days.',
  coverageWords: 'of the customers have three, or were observed for the whole period',
  beside: { products: { label: 'Product lines per customer', unit: 'count' } },
  panels: [],
  measureWords: 'Share of customers with three or more contacts touched in the period',
  headline: ({ number: { hits, n, value }, proxy }) => {
    const [some, all] = [countWords(hits), casesWords(n, caseWords)];
    const said = proxy
      ? t`${some} of ${all} have three or more contacts on file`
      : t`${some} of ${all} know us through three or more people`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}`;
  },
});
