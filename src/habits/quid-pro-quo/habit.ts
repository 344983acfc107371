import { later, t } from '../../language/t';
import { defineHabit } from '../habit';
import { casesWords, countWords, percentWords } from '../words';

const caseWords = { one: later('thing given'), many: later('things given') };

export default defineHabit({
  title: 'Quid pro quo',
  question: 'Do we ask for something when we give something?',
  why: 'A demo, a trial or an analysis costs days. Given for nothing, it is worth nothing to whoever gets it.',
  ask: 'Before your next demo, what will you ask for: a meeting with whom, and a decision on what?',
  next: 'For each of these, ask now for what should have come with it: a meeting, a further person, the next stage.',
  group: 'Follow-through',
  measure: 'share',
  better: 'higher',
  needs: ['tag.give', ['meetings', 'contacts.created_on', 'history.stage', 'deals.closed_on']],
  proxy: ({ filled }) =>
    filled.has('meetings') || filled.has('contacts.created_on')
      ? null
      : t`a stage advance alone, for a meeting or a new contact too`,
  judged: 'window',
  about: 'touches',
  thresholds: {
    gives_days: { value: 14, min: 1, max: 365, unit: 'days', label: 'Days after what was given' },
  },
  caseWords,
  outcomeWords: { hit: 'something came back', miss: 'nothing came back', unknown: 'unknown' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'deal', label: 'Deal' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Given' },
    { key: 'note', label: 'What came back' },
  ],
  noteWords: ['meeting', 'new contact', 'stage advance', 'Linked to no account'],
  definition:
    'Activities of the period whose text says that a demo, a trial or an analysis was given, the set days ago or more. A hit is followed, on a later day within the set days, by a meeting or visit with that account, by a new contact of the account, or by a deal of it that came a stage further or was won. What is linked to no account is unknown unless its deal moved; so is what the giver’s touches do not reach over.',
  coverageWords: 'of the things given could be judged',
  panels: [],
  measureWords: 'Share of demos, trials and analyses that something came back for',
  headline: ({ number: { hits, n, value } }) => {
    const said = t`Something came back for ${countWords(hits)} of ${casesWords(n, caseWords)}`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}`;
  },
});
