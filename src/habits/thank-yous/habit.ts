import { number, object, string } from 'zod';
import { later, say, t } from '../../language/t';
import { shareOf } from '../estimate';
import { defineHabit, panel } from '../habit';
import { casesWords, concentration, countWords, percentWords, rangeWords } from '../words';

const caseWords = { one: later('occasion'), many: later('occasions') };

const names: Record<string, string> = {
  'first meeting': later('First meetings'),
  win: later('Wins'),
  referral: later('Referrals'),
};

const occasions = panel(
  'occasions',
  object({ occasion: string(), hits: number(), misses: number(), unknown: number() }),
  (rows, { period, thresholds }) => {
    const shown = rows.map((row) => ({
      label: say(names[row.occasion] ?? row.occasion),
      person: null,
      account: null,
      number: shareOf(row),
      emphasis: 'none' as const,
      facts: [],
    }));
    return {
      kind: 'rates',
      title: rangeWords(shown, t`Thank-yous by occasion: too few to compare`, 'for'),
      subtitle: t`Share of occasions followed by a thank-you within ${thresholds['thank_days'] as number} days, ${period}`,
      facts: [],
      rows: shown,
    };
  },
);

export default defineHabit({
  title: 'Thank-yous',
  question: 'Do we thank for first meetings, wins and referrals?',
  why: 'A thank-you costs two minutes and is remembered for years, since hardly anybody writes one. Who is thanked for a referral gives another.',
  ask: 'Whom should you have thanked last week, and what would you write?',
  next: 'Write to whoever gave a referral and was never thanked, then to the latest wins.',
  group: 'Referrals',
  measure: 'share',
  better: 'higher',
  needs: ['touches', 'tag.thank-you'],
  judged: 'window',
  about: 'touches',
  thresholds: {
    thank_days: { value: 7, min: 0, max: 90, unit: 'days', label: 'Days in which to say thank you' },
  },
  caseWords,
  outcomeWords: { hit: 'thanked', miss: 'not thanked', unknown: 'nobody on record, too young, or not observed' },
  columns: [
    { key: 'part', label: 'For' },
    { key: 'account', label: 'Account' },
    { key: 'deal', label: 'Deal' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'On' },
    { key: 'value', label: 'Thanked after', unit: 'days' },
    { key: 'note', label: 'Note' },
  ],
  noteWords: ['first meeting', 'win', 'referral', 'thanked on {0}', 'no referrer on record', 'no account'],
  definition:
    'First meetings or visits with an account (the first in the files), deals won, and referral deals created in the period. A hit is a thank-you to that account, of a referral to the person or account who referred it, by anybody of the team from that day to the set days after. A thank-you counts in the subject, in a letter or in the first sentence. A referral without a referrer, a win without an account, an occasion too young to judge and silence while the rep’s touches do not reach over these days are unknown.',
  coverageWords: 'of the occasions could be judged',
  panels: [occasions],
  chart: 'occasions',
  measureWords: 'Share of first meetings, wins and referrals followed by a thank-you',
  headline: ({ number: { hits, n, value }, reps, filtered }) => {
    const said = t`${countWords(hits)} of ${casesWords(n, caseWords)} were followed by a thank-you`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`;
  },
});
