import { t } from '../../language/t';
import { defineHabit } from '../habit';
import { percentWords } from '../words';

const askedWords = (hits: number, n: number) =>
  n === 1
    ? t`${hits} of 1 proposal were followed by an ask, a negotiation or a decision`
    : t`${hits} of ${n} proposals were followed by an ask, a negotiation or a decision`;

const aliveWords = (hits: number, n: number) =>
  n === 1 ? t`${hits} of 1 proposal were decided or are alive` : t`${hits} of ${n} proposals were decided or are alive`;

export default defineHabit({
  title: 'Asking for the business',
  question: 'Do we ask for the order once the proposal is made?',
  why: 'A proposal that nobody follows with a question waits for the customer to do the selling. Most do not.',
  ask: 'Which proposal have you not asked about, and what keeps you from asking today?',
  next: 'Call on each proposal that nobody asked about, and ask for the decision.',
  group: 'Pipeline honesty',
  measure: 'share',
  better: 'higher',
  needs: ['proposals.dated', 'tag.ask for the order'],
  fallbacks: [
    {
      id: 'idle',
      needs: ['proposals'],
      proxy: 'proposals that are open and idle for over twice as long as wins take, for those nobody asked about',
      measureWords: 'Share of proposals that were decided or are not idle',
      coverageWords: 'of the proposals could be judged',
      outcomeWords: { hit: 'decided or alive', miss: 'open and idle', unknown: 'unknown' },
    },
  ],
  judged: 'window',
  about: 'touches',
  thresholds: {
    ask_days: { value: 14, min: 1, max: 365, unit: 'days', label: 'Days after the proposal' },
  },
  caseWords: { one: 'proposal', many: 'proposals' },
  outcomeWords: { hit: 'asked', miss: 'not asked', unknown: 'not observed long enough' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Proposal' },
    { key: 'note', label: 'What followed' },
    { key: 'amount', label: 'Amount' },
  ],
  noteWords: ['asked', 'negotiated', 'decided', 'open, last seen {0}'],
  definition:
    'Deals that first reached a proposal in the period, the set days ago or more. A hit was followed by an ask for the order from that day on, or by a negotiation or a decision on a later day, within the set days. Where touches do not reach over these days and nothing else is known, the deal is unknown.',
  coverageWords: 'of the proposals were observed long enough',
  panels: [],
  measureWords: 'Share of proposals after which the business was asked for',
  headline: ({ number: { hits, n, value }, proxy }) => {
    const share = value === null ? '' : `, ${percentWords(value)}`;
    if (proxy) return `${aliveWords(hits, n)}${share}`;
    return `${askedWords(hits, n)}${share}`;
  },
});
