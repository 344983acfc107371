import { t } from '../../language/t';
import { defineHabit } from '../habit';
import { concentration, percentWords } from '../words';

export default defineHabit({
  title: 'Motives early',
  question: 'Do we know what the customer wants before we propose?',
  why: 'A proposal without the customer’s own reason is a list of what we sell. With it, it is an answer.',
  ask: 'What does the customer of your next proposal want to be different in a year, in their own words?',
  next: 'Before each proposal, write the customer’s need or goal on the deal; where you do not know it, ask.',
  group: 'Preparation',
  measure: 'share',
  better: 'higher',
  needs: ['proposals.dated', 'history.need'],
  fallbacks: [
    {
      id: 'filled',
      needs: ['proposals', 'deals.need', 'deals.closed_on'],
      proxy: 'a need that is filled by now on decided deals, for one filled before the proposal',
      measureWords: 'Share of decided deals with a proposal whose need is written down',
      coverageWords: 'of the decided deals could be judged',
      outcomeWords: { hit: 'filled', miss: 'not filled', unknown: 'unknown' },
    },
  ],
  judged: 'window',
  about: 'records',
  thresholds: {},
  caseWords: { one: 'proposal', many: 'proposals' },
  outcomeWords: { hit: 'known before', miss: 'not known before', unknown: 'unknown' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Proposal' },
    { key: 'note', label: 'Need or goal' },
    { key: 'value', label: 'Days before', unit: 'days' },
    { key: 'amount', label: 'Amount' },
  ],
  noteWords: [
    'filled from the start',
    'filled before the proposal',
    'filled later',
    'not told for that day',
    'never filled',
  ],
  definition:
    'Deals that first reached a proposal in the period. Before a hit, the need or goal was filled on an earlier day, as its changes tell, or from the deal’s beginning: it never changed, or its first change found something there. What was filled on the proposal’s day or later is a miss. Without a history of the need, deals decided in the period that reached a proposal are judged by whether it is filled at all.',
  coverageWords: 'of the proposals could be judged',
  panels: [],
  measureWords: 'Share of proposals before which the need was written down',
  headline: ({ number: { hits, n, value }, proxy, reps, filtered }) => {
    const share = `${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`;
    if (proxy) return `${t`The need is written down in ${hits} of ${n} decided deals with a proposal`}${share}`;
    return n === 1
      ? `${t`The need was written down before ${hits} of 1 proposal`}${share}`
      : `${t`The need was written down before ${hits} of ${n} proposals`}${share}`;
  },
});
