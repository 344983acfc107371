import { t } from '../../language/t';
import { defineHabit } from '../habit';
import { percentWords } from '../words';

export default defineHabit({
  title: 'A next step from every meeting',
  question: 'Does a meeting end with a next step in the calendar?',
  why: 'What both sides agreed is clearest on the day of the meeting. Two days later it is a memory, and each side’s is another.',
  ask: 'What did you and the customer agree at the end of your last meeting, and where does it stand?',
  next: 'Enter the next step of each of these meetings, with its day.',
  group: 'Follow-through',
  measure: 'share',
  better: 'higher',
  needs: ['meetings', 'activities.created_at', ['activities.due_on', 'activities.starts_at']],
  judged: 'recent',
  reach: 'meeting_reach_days',
  about: 'records',
  thresholds: {
    meeting_reach_days: { value: 90, min: 3, max: 1000, unit: 'days', label: 'Days back that meetings are judged' },
  },
  caseWords: { one: 'meeting', many: 'meetings' },
  outcomeWords: { hit: 'next step set', miss: 'no next step', unknown: 'linked to no deal and no account' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'deal', label: 'Deal' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Meeting' },
    { key: 'value', label: 'Days to the next step', unit: 'days' },
    { key: 'note', label: 'Note' },
  ],
  noteWords: ['Linked to no deal and no account'],
  definition:
    'Meetings and visits of the days set, two days old or more. A hit is followed by an activity of any kind on the same deal or account that was created from the start of the meeting to the end of the second day after it, and is due, or starts, on a later day than the meeting. A meeting that is linked to no deal and no account is unknown.',
  coverageWords: 'of the meetings are linked to a deal or an account',
  panels: [],
  measureWords: 'Share of meetings with a next step set within 2 days',
  headline: ({ number: { hits, n, value } }) => {
    const share = value === null ? '' : `, ${percentWords(value)}`;
    return n === 1
      ? `${t`${hits} of 1 meeting ended with a next step`}${share}`
      : `${t`${hits} of ${n} meetings ended with a next step`}${share}`;
  },
});
