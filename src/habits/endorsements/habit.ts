import { t } from '../../language/t';
import { defineHabit } from '../habit';
import { concentration, percentWords } from '../words';

function endorsedWords(hits: number, n: number): string {
  if (n === 1) return hits === 1 ? t`1 of 1 customer has endorsed us` : t`0 of 1 customer have endorsed us`;
  return hits === 1 ? t`1 of ${n} customers has endorsed us` : t`${hits} of ${n} customers have endorsed us`;
}

export default defineHabit({
  title: 'Endorsements',
  question: 'Which customers have spoken up for us?',
  why: 'What a customer says about us is believed; what we say is discounted. A letter, a video or a reference works in every later talk.',
  ask: 'Which two customers have told you that they are glad, and did you ask them to say it in writing?',
  next: 'Ask the happiest of the large customers without an endorsement for three sentences or a reference call.',
  group: 'Referrals',
  measure: 'share',
  better: 'higher',
  needs: ['deals.closed_on', ['accounts.is_reference', 'accounts.endorsed_on', 'tag.endorsement']],
  judged: 'state',
  noPast: 'The files hold today’s references only: a mark has no day.',
  about: 'records',
  thresholds: {},
  caseWords: { one: 'customer', many: 'customers' },
  outcomeWords: { hit: 'endorsed', miss: 'nothing on record', unknown: 'not told for that day' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Endorsed' },
    { key: 'amount', label: 'Amount won' },
    { key: 'note', label: 'What' },
  ],
  noteWords: ['endorsed on {0}', 'spoken of on {0}', 'marked as a reference'],
  definition:
    'Customers by a deal won in the last 1,095 days, first won 90 days ago or more; those only typed as customer are left out, because nobody knows since when. A hit is marked as a reference, has the day of an endorsement, or an endorsement (letter, video, testimonial, reference) is spoken of in an activity, however long ago. The mark is today’s and counts for no earlier day. The settings may hold other days.',
  coverageWords: 'of the customers could be judged',
  panels: [],
  measureWords: 'Share of customers with an endorsement on record',
  headline: ({ number: { hits, n, value }, reps, filtered }) =>
    `${endorsedWords(hits, n)}${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`,
});
