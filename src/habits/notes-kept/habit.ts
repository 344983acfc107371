import { later, t } from '../../language/t';
import { defineHabit } from '../habit';
import { casesWords, concentration, countWords, percentWords } from '../words';

const caseWords = { one: later('meeting'), many: later('meetings') };

export default defineHabit({
  title: 'Notes kept',
  question: 'Is what was said in a meeting written down?',
  why: 'Two days after a meeting most of what was said is gone. A note keeps the customer’s own words for the proposal, and for the colleague who takes over.',
  ask: 'What did the customer say in your last meeting that is written down nowhere?',
  next: 'Write a note right after each meeting, in the car or before closing the window.',
  group: 'Preparation',
  measure: 'share',
  better: 'higher',
  needs: ['meetings', 'notes', 'activities.created_at', 'activities.body'],
  fallbacks: [
    {
      id: 'description',
      needs: ['meetings', 'own text'],
      proxy: 'the meeting’s own text, for a note',
      measureWords: 'Share of meetings with a text of their own',
      coverageWords: 'of the meetings could be judged',
      outcomeWords: { hit: 'has a text', miss: 'no text, or hardly any', unknown: 'unknown' },
    },
  ],
  judged: 'recent',
  reach: 'notes_days',
  about: 'records',
  thresholds: {
    notes_days: { value: 90, min: 3, max: 1000, unit: 'days', label: 'Days back that meetings are judged' },
    note_characters: { value: 50, min: 1, max: 5000, unit: 'characters', label: 'Characters that make a note' },
  },
  caseWords,
  outcomeWords: { hit: 'note kept', miss: 'no note, or hardly any', unknown: 'linked to no deal and no account' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'deal', label: 'Deal' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Meeting' },
    { key: 'value', label: 'Characters', unit: 'count' },
    { key: 'note', label: 'Remark' },
  ],
  noteWords: ['Linked to no deal and no account'],
  definition:
    'Meetings and visits of the days set, two days old or more. A hit has a note on the same deal or account that was created from the start of the meeting to the end of the second day after it and holds the set number of characters, HTML left out. A meeting that is linked to no deal and no account is unknown. Where the files hold no notes, the meeting’s own text counts, without quotes, signatures and join links.',
  coverageWords: 'of the meetings are linked to a deal or an account',
  panels: [],
  measureWords: 'Share of meetings with a note within 2 days',
  headline: ({ number: { hits, n, value }, proxy, reps, filtered }) => {
    const [some, all] = [countWords(hits), casesWords(n, caseWords)];
    const texts = hits === 1 ? t`${some} of ${all} has a text` : t`${some} of ${all} have a text`;
    const notes = hits === 1 ? t`${some} of ${all} has a note` : t`${some} of ${all} have a note`;
    return `${proxy ? texts : notes}${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`;
  },
});
