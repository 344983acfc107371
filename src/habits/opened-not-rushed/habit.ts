import { number, object } from 'zod';
import { later, say, t } from '../../language/t';
import { shareOf } from '../estimate';
import { defineHabit, panel } from '../habit';
import { casesWords, concentration, countWords, inUnitWords, percentWords, rangeWords } from '../words';

const caseWords = { one: later('proposal'), many: later('proposals') };
const names = [later('no meeting'), later('one meeting'), later('two meetings'), later('three meetings or more')];

const meetings = panel(
  'meetings',
  object({ meetings: number(), hits: number(), misses: number(), unknown: number() }),
  (rows, { period }) => {
    const shown = rows.map((row) => ({ label: say(names[row.meetings] ?? ''), number: shareOf(row) }));
    return {
      kind: 'rates',
      title: rangeWords(shown, t`Won, by meetings before the proposal: too few deals to compare`, 'after'),
      subtitle: t`Share won of the decided deals whose proposal was made in ${period}, by meetings before it`,
      facts: [],
      rows: shown.map((row) => ({ ...row, person: null, account: null, emphasis: 'none', facts: [] })),
    };
  },
);

export default defineHabit({
  title: 'Opened, not rushed',
  question: 'Do we meet more than once before we propose?',
  why: 'A proposal after one meeting answers the question that was asked first, which is seldom the one that matters.',
  ask: 'What did you not yet know when you wrote your last proposal?',
  next: 'Before the next proposal, ask for a second meeting to see whether you understood.',
  group: 'Preparation',
  measure: 'share',
  better: 'higher',
  needs: ['proposals.dated', 'meetings', 'touches.on deals'],
  fallbacks: [
    {
      id: 'days',
      needs: ['proposals.dated', 'deals.created_at'],
      proxy: 'the days from the deal’s creation to the proposal, for the meetings before it',
      measure: 'median',
      unit: 'days',
      measureWords: 'Median days from the deal’s creation to the proposal',
      coverageWords: 'of the proposals have both days',
      outcomeWords: { hit: 'known', miss: 'none', unknown: 'created after the proposal, or no creation day' },
      headline: ({ number: { n, value } }) =>
        value === null
          ? t`${casesWords(n, caseWords)}: too few to tell how long they take`
          : t`It takes ${inUnitWords(value, 'days')} from a deal’s creation to the proposal, half of the time`,
    },
  ],
  judged: 'window',
  about: 'touches',
  thresholds: {
    opened_meetings: { value: 2, min: 1, max: 20, unit: 'count', label: 'Meetings before the proposal' },
  },
  caseWords,
  outcomeWords: { hit: 'opened', miss: 'rushed', unknown: 'not observed long enough' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Proposal' },
    { key: 'value', label: 'Meetings (without them: days) before', unit: 'count' },
    { key: 'part', label: 'Outcome' },
    { key: 'amount', label: 'Amount' },
  ],
  noteWords: ['won', 'lost'],
  definition:
    'Deals that first reached a proposal in the period. A hit had at least the set number of meetings or visits before the proposal’s day: on the deal, or on its account and no deal since the deal was created, by anybody. Fewer are a miss only where the rep’s touches reach over the time from the deal’s creation to the proposal.',
  coverageWords: 'of the proposals were observed long enough',
  beside: {
    won_opened: { label: 'Won, of the decided ones with enough meetings', unit: 'share' },
    won_rushed: { label: 'Won, of the decided ones with fewer', unit: 'share' },
  },
  panels: [meetings],
  measureWords: 'Share of proposals after enough meetings',
  headline: ({ number: { hits, n, value }, reps, filtered, thresholds }) => {
    const said = t`${countWords(hits)} of ${casesWords(n, caseWords)} came after ${thresholds['opened_meetings'] as number} meetings or more`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`;
  },
});
