import { later, t } from '../../language/t';
import { leastShown } from '../estimate';
import { defineHabit } from '../habit';
import { waitsPanel } from '../waits';
import { casesWords, countWords, inUnitWords } from '../words';

const caseWords = { one: later('message'), many: later('messages') };

export default defineHabit({
  title: 'Reply time',
  question: 'How long do customers wait for an answer?',
  why: 'An answer within the hour says that the customer matters. A day of silence says it too, the other way.',
  ask: 'Which message lies unanswered because you do not like the answer, and whom could you call instead?',
  next: 'Answer what waits, the oldest first, if only to say when the answer will come.',
  group: 'Follow-through',
  measure: 'median',
  unit: 'hours',
  better: 'lower',
  needs: ['incoming', 'touches.time'],
  judged: 'recent',
  reach: 'reply_reach_days',
  about: 'touches',
  thresholds: {
    reply_reach_days: { value: 90, min: 1, max: 1000, unit: 'days', label: 'Days back that messages are judged' },
  },
  caseWords,
  outcomeWords: { hit: 'known', miss: 'none', unknown: 'not observed long enough' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'deal', label: 'Deal' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Received' },
    { key: 'value', label: 'Working hours', unit: 'hours' },
    { key: 'part', label: 'Answered' },
    { key: 'note', label: 'Note' },
  ],
  noteWords: [
    'within 1 hour',
    'within 4 hours',
    'within a day',
    'within 3 days',
    'longer',
    'not yet',
    'unknown',
    'Linked to no contact, account or lead',
    'The files hold no touches of the owner for the whole of this time',
    'No answer yet',
  ],
  definition:
    'Emails and messages that came in with a time of day in the days set, and the working hours to our next touch of the same contact by anybody: call, email, meeting, visit, message or letter. Where neither names a contact, the account counts, else the lead. Working hours are 9 to 17 on workdays. What is not answered waited until the end of the day looked from: the median takes it as longer than that (Kaplan and Meier). A message is unknown where the owner’s touches do not reach over its wait.',
  coverageWords: 'of the messages were observed long enough',
  panels: [waitsPanel(later('Messages'), caseWords)],
  chart: 'waits',
  measureWords: 'Median working hours to our next touch',
  headline: ({ number: { n, value } }) => {
    if (n < leastShown) return t`${casesWords(n, caseWords)}: too few to tell how long an answer takes`;
    if (value === null) return t`Over half of ${casesWords(n, caseWords)} wait for an answer still`;
    return t`Half of ${countWords(n)} messages are answered within ${inUnitWords(value, 'hours')} of work`;
  },
});
