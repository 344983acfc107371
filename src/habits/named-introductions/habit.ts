import { later, t } from '../../language/t';
import { defineHabit } from '../habit';
import { casesWords, concentration, countWords, percentWords } from '../words';

const caseWords = { one: later('referral'), many: later('referrals') };

export default defineHabit({
  title: 'Named introductions',
  question: 'Do we know who introduced each referral?',
  why: 'A referrer without a name can be neither thanked nor asked again. The best introducers are found by counting who they are.',
  ask: 'Who stood behind your last three referrals, and do they know what became of them?',
  next: 'Open the referrals without a referrer, ask the rep or the customer, and write the name down.',
  group: 'Referrals',
  measure: 'share',
  better: 'higher',
  needs: ['deals.created_at', 'deals.source', ['deals.referred_by_contact_id', 'deals.referred_by_account_id']],
  judged: 'window',
  about: 'records',
  thresholds: {},
  caseWords,
  outcomeWords: { hit: 'referrer named', miss: 'no referrer', unknown: 'unknown' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Created' },
    { key: 'note', label: 'Source in the CRM' },
    { key: 'amount', label: 'Amount' },
  ],
  definition:
    'Deals created in the period whose source is a referral; a partner’s referral is a partner deal and not among them. A hit has the person or the account that referred it on record. A blank referrer is a miss.',
  coverageWords: 'of the referrals could be judged',
  panels: [],
  measureWords: 'Share of referral deals with their referrer on record',
  headline: ({ number: { hits, n, value }, reps, filtered }) => {
    const [some, all] = [countWords(hits), casesWords(n, caseWords)];
    const said =
      hits === 1 ? t`${some} of ${all} says who introduced them` : t`${some} of ${all} say who introduced them`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`;
  },
});
