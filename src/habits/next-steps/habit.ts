import { later, t } from '../../language/t';
import { defineHabit } from '../habit';
import { casesWords, countWords, percentWords } from '../words';

const caseWords = { one: later('open deal'), many: later('open deals') };

export default defineHabit({
  title: 'Next steps',
  question: 'Does every open deal have a next step with a day?',
  why: 'A deal without a next step waits for somebody to remember it. A day in the calendar does the remembering.',
  ask: 'What happens next on this deal, on which day, and does the customer know it?',
  next: 'Give every deal without a next step a day, or close it.',
  group: 'Follow-through',
  measure: 'share',
  better: 'higher',
  needs: ['deals.deal_id', ['planned', 'deals.next_step_on']],
  fallbacks: [
    {
      id: 'written',
      needs: ['deals.next_step'],
      proxy: 'the text of the next step, for one with a day',
      measureWords: 'Share of open deals with a next step in writing',
      headline: ({ number: { hits, n, value } }) => {
        const [some, all] = [countWords(hits), casesWords(n, caseWords)];
        const said =
          hits === 1
            ? t`${some} of ${all} has a next step in writing`
            : t`${some} of ${all} have a next step in writing`;
        return `${said}${value === null ? '' : `, ${percentWords(value)}`}`;
      },
    },
  ],
  judged: 'state',
  noPast: 'The files hold the next steps of today only',
  about: 'records',
  thresholds: {},
  caseWords,
  outcomeWords: { hit: 'has a next step', miss: 'no next step', unknown: 'unknown' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Created' },
    { key: 'value', label: 'Days to the next step', unit: 'days' },
    { key: 'amount', label: 'Amount' },
    { key: 'note', label: 'Next step' },
  ],
  noteWords: ['planned', 'dated next step', 'the next step’s day has passed', 'written, without a day'],
  definition:
    'Open deals. A hit has an activity planned for a later day, on the deal or on its account and no other deal, or a next step dated today or later. What is cancelled, drafted or done is not planned. A next step in writing without a day does not count, unless no deal and no activity of the files has a day.',
  coverageWords: 'of the open deals could be judged',
  panels: [],
  measureWords: 'Share of open deals with a dated next step',
  headline: ({ number: { hits, n, value } }) => {
    const [some, all] = [countWords(hits), casesWords(n, caseWords)];
    const said =
      hits === 1 ? t`${some} of ${all} has a next step with a day` : t`${some} of ${all} have a next step with a day`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}`;
  },
});
