import { later, t } from '../../language/t';
import { defineHabit } from '../habit';
import { casesWords, countWords, percentWords } from '../words';

const caseWords = { one: later('largest customer'), many: later('largest customers') };

export default defineHabit({
  title: 'Top ten face to face',
  question: 'Do our largest customers see us in person?',
  why: 'The customers who carry the year are won and kept across a table. A competitor who visits them is closer than we are.',
  ask: 'Which of your ten largest have you not shaken hands with lately, and when will you be there?',
  next: 'Book a visit with each of the largest customers that has none, from the top down.',
  group: 'Customers',
  measure: 'share',
  better: 'higher',
  counts: true,
  needs: ['deals.closed_on', 'accounts.owner', ['touches.in person', 'meetings']],
  proxy: ({ filled }) => (filled.has('touches.in person') ? null : t`any meeting, for meetings in person`),
  judged: 'state',
  about: 'touches',
  thresholds: {
    face_days: { value: 60, min: 1, max: 1000, unit: 'days', label: 'Days back to a meeting in person' },
    booked_days: { value: 60, min: 1, max: 1000, unit: 'days', label: 'Days ahead to a booked one' },
  },
  caseWords,
  outcomeWords: { hit: 'seen or booked', miss: 'not seen', unknown: 'not observed long enough' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Last met' },
    { key: 'value', label: 'Days since', unit: 'days' },
    { key: 'note', label: 'Booked' },
    { key: 'amount', label: 'Amount won' },
  ],
  noteWords: ['booked for {0}'],
  definition:
    'The ten customers of each rep with the most won in 730 days, ties by name; customers first won under 90 days ago are left out. A hit was visited, or met at a place that is not online, by anybody in the days set, or has such a meeting booked in the days set ahead. A meeting without a place is not in person, unless the files tell no place at all. Where the owner’s touches do not reach back that far and no meeting is found, the customer is unknown. The settings may hold other days.',
  coverageWords: 'of the largest customers were observed long enough',
  panels: [],
  measureWords: 'Share of each rep’s ten largest customers seen in person, or booked',
  headline: ({ number: { hits, n, value } }) => {
    const said = t`${countWords(hits)} of ${casesWords(n, caseWords)} have seen us in person or will soon`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}`;
  },
});
