import { later, t } from '../../language/t';
import { defineHabit } from '../habit';
import { casesWords, concentration, countWords, percentWords } from '../words';

const caseWords = { one: later('win'), many: later('wins') };

export default defineHabit({
  title: 'Referral asks',
  question: 'Do we ask for a referral once a customer has bought?',
  why: 'Most customers would name somebody if they were asked. A win that nobody follows with the question leaves the next one to chance.',
  ask: 'Which customer of last year is happiest, and whom could they introduce you to?',
  next: 'Take the wins without an ask, the largest first, and ask each customer for one name.',
  group: 'Referrals',
  measure: 'share',
  better: 'higher',
  needs: ['deals.closed_on', 'tag.referral ask'],
  judged: 'recent',
  reach: 'referral_oldest_days',
  about: 'touches',
  thresholds: {
    referral_ask_days: { value: 180, min: 1, max: 365, unit: 'days', label: 'Days in which to ask after the win' },
    referral_oldest_days: { value: 730, min: 365, max: 1825, unit: 'days', label: 'Days back to the oldest win' },
  },
  caseWords,
  outcomeWords: { hit: 'asked', miss: 'not asked', unknown: 'no account, or not observed long enough' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Won' },
    { key: 'value', label: 'Asked after', unit: 'days' },
    { key: 'amount', label: 'Amount' },
    { key: 'note', label: 'Note' },
  ],
  noteWords: ['asked on {0}', 'no account'],
  definition:
    'Deals won from two years ago to half a year ago, so that there was time to ask. A hit is a win after which anybody of the team asked that account for a referral, on any of its deals, from the day of the win to the set days after it. Asks are told by the phrases in the text of activities. A win without an account is unknown, and so is silence while the seller’s touches do not reach over these days.',
  coverageWords: 'of the wins were observed long enough',
  panels: [],
  measureWords: 'Share of wins after which a referral was asked for',
  headline: ({ number: { hits, n, value }, reps, filtered }) => {
    const said = t`A referral was asked for after ${countWords(hits)} of ${casesWords(n, caseWords)}`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`;
  },
});
