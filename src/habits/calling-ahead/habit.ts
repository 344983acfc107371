import { t } from '../../language/t';
import { defineHabit } from '../habit';
import { concentration, percentWords } from '../words';

export default defineHabit({
  title: 'Calling ahead',
  question: 'Before a meeting with several people, do we talk to one of them?',
  why: 'In a room of several people nobody says what each would say alone. A call before tells who wants what, and who is against it.',
  ask: 'Who will sit at the table next time, and which of them could you call before?',
  next: 'In the week before each meeting with several people, call one of them and ask what has to come of it.',
  group: 'Preparation',
  measure: 'share',
  better: 'higher',
  needs: ['meetings', 'several contacts'],
  judged: 'window',
  about: 'touches',
  thresholds: {
    ahead_days: { value: 7, min: 1, max: 90, unit: 'days', label: 'Days before the meeting' },
  },
  caseWords: { one: 'meeting with several', many: 'meetings with several' },
  outcomeWords: { hit: 'one of them touched', miss: 'none of them touched', unknown: 'not observed long enough' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'deal', label: 'Deal' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Meeting' },
    { key: 'x', label: 'Contacts', unit: 'count' },
    { key: 'value', label: 'Days before', unit: 'days' },
  ],
  definition:
    'Meetings and visits of the period with two or more contacts on them. Before a hit, one of these contacts was touched on one of the days set before the meeting’s day, by anybody and in any way. Where no touch is found and the rep’s touches do not reach over these days, the meeting is unknown.',
  coverageWords: 'of the meetings were observed long enough',
  panels: [],
  measureWords: 'Share of meetings with several contacts, one of whom was touched before',
  headline: ({ number: { hits, n, value }, reps, filtered, thresholds }) => {
    const days = thresholds['ahead_days'] as number;
    const rest = `${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`;
    return n === 1
      ? `${t`Before ${hits} of 1 meeting with several one of them was touched in the ${days} days before`}${rest}`
      : `${t`Before ${hits} of ${n} meetings with several one of them was touched in the ${days} days before`}${rest}`;
  },
});
