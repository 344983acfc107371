import { later, t } from '../../language/t';
import { defineHabit } from '../habit';
import { casesWords, concentration, countWords, percentWords } from '../words';

const caseWords = { one: later('win'), many: later('wins') };

export default defineHabit({
  title: 'On notice',
  question: 'Do customers know before they buy that we will ask for referrals?',
  why: 'Who says early “if you are happy, I will ask whom else I should meet” has promised to earn it. The ask after the win is then no surprise.',
  ask: 'In which open deal could you say today that you will ask for an introduction once the result is there?',
  next: 'Say it in the next talk of every open deal, and write it down there.',
  group: 'Referrals',
  measure: 'share',
  better: 'higher',
  needs: ['deals.closed_on', 'tag.referral ask'],
  judged: 'window',
  about: 'touches',
  thresholds: {},
  caseWords,
  outcomeWords: { hit: 'put on notice', miss: 'not told before', unknown: 'not observed long enough' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Won' },
    { key: 'value', label: 'Days before', unit: 'days' },
    { key: 'amount', label: 'Amount' },
    { key: 'note', label: 'Note' },
  ],
  noteWords: ['asked on {0}'],
  definition:
    'Deals won in the period. A hit is a win before which a referral was spoken of: on the deal, or on its account without naming a deal, from the day the deal was created (a year before the win where that is not known) to the day before the win. Asks are told by the phrases in the text of activities. Silence is unknown while the seller’s touches do not reach over these days.',
  coverageWords: 'of the wins were observed long enough',
  panels: [],
  measureWords: 'Share of wins before which a referral was spoken of',
  headline: ({ number: { hits, n, value }, reps, filtered }) => {
    const said = t`Referrals were spoken of before ${countWords(hits)} of ${casesWords(n, caseWords)}`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`;
  },
});
