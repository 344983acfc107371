import { t } from '../../language/t';
import { defineHabit } from '../habit';
import { percentWords } from '../words';

export default defineHabit({
  title: 'Handover',
  question: 'Is what was sold and promised handed over to those who deliver it?',
  why: 'What stays in the seller’s head is promised twice or forgotten. The customer hears it first.',
  ask: 'What did you promise this customer that is written down nowhere?',
  next: 'Write a handover for the wins that have none, the largest first.',
  group: 'Customers',
  measure: 'share',
  better: 'higher',
  needs: ['deals.closed_on', 'touches', ['tag.handover', 'notes']],
  judged: 'window',
  about: 'touches',
  thresholds: {
    handover_days: { value: 7, min: 1, max: 365, unit: 'days', label: 'Days to the handover' },
  },
  proxy: ({ filled }) => (filled.has('tag.handover') ? null : t`any note, for a handover`),
  caseWords: { one: 'win', many: 'wins' },
  outcomeWords: { hit: 'handed over', miss: 'nothing written', unknown: 'too young, or not observed' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Won' },
    { key: 'value', label: 'Days to it', unit: 'days' },
    { key: 'note', label: 'What' },
    { key: 'amount', label: 'Amount' },
  ],
  noteWords: ['handover', 'note'],
  definition:
    'Deals won in the period. A hit has an activity whose text speaks of a handover, or any note, on a later day within the days set: on the deal, or on its account where it belongs to no deal, by anybody. A win younger than that is unknown until one is found, and so is one from a time in which the rep’s touches are not recorded.',
  coverageWords: 'of the wins are old enough and were observed',
  panels: [],
  measureWords: 'Share of wins with a handover or a note in the days set',
  headline: ({ number: { hits, n, value }, thresholds }) => {
    const days = thresholds['handover_days'] as number;
    const share = value === null ? '' : `, ${percentWords(value)}`;
    return n === 1
      ? `${t`${hits} of 1 win were handed over in writing within ${days} days`}${share}`
      : `${t`${hits} of ${n} wins were handed over in writing within ${days} days`}${share}`;
  },
});
