import { later, t } from '../../language/t';
import { defineHabit } from '../habit';
import { countWords, percentWords } from '../words';

const caseWords = { one: later('loss'), many: later('losses') };

export default defineHabit({
  title: 'Lost to no decision',
  question: 'How many losses are customers who decided nothing?',
  why: 'Who loses to nobody was not beaten: the customer saw no reason to move. That is decided in the first talks, not in the last.',
  ask: 'What would have happened to this customer if they went on as before, and did they see it?',
  next: 'Read the first notes of these losses: was there a need with a date?',
  group: 'Pipeline honesty',
  measure: 'share',
  better: 'context',
  needs: ['deals.closed_on', 'deals.loss_reason'],
  judged: 'window',
  about: 'decisions',
  thresholds: {},
  caseWords,
  outcomeWords: { hit: 'no decision', miss: 'another reason', unknown: 'no reason given' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Lost on' },
    { key: 'note', label: 'Reason in the CRM' },
    { key: 'value', label: 'Days open', unit: 'days' },
    { key: 'amount', label: 'Amount' },
  ],
  definition:
    'Deals lost in the period. A hit is a loss whose reason means that the customer decided nothing; a loss without a reason is unknown.',
  coverageWords: 'of the losses have a reason',
  panels: [],
  measureWords: 'Share of losses with a reason that were no decision',
  headline: ({ number: { hits, n, value } }) => {
    const said = t`${countWords(hits)} of ${countWords(n)} losses with a reason were no decision`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}`;
  },
});
