import { later, t } from '../../language/t';
import { defineHabit } from '../habit';
import { casesWords, concentration, countWords, percentWords } from '../words';

const caseWords = { one: later('first meeting'), many: later('first meetings') };

export default defineHabit({
  title: 'Preparation',
  question: 'Is a first meeting prepared in writing?',
  why: 'Who has written down what to ask asks it. Who has not talks about what they sell.',
  ask: 'What are the three questions for your next first meeting, and where are they written?',
  next: 'The day before each first meeting, write a note with the questions to ask.',
  group: 'Preparation',
  measure: 'share',
  better: 'higher',
  needs: ['meetings', ['notes', 'tasks'], 'activities.created_at'],
  judged: 'window',
  about: 'records',
  thresholds: {},
  caseWords,
  outcomeWords: { hit: 'prepared', miss: 'nothing written', unknown: 'unknown' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'First meeting' },
    { key: 'note', label: 'Written' },
    { key: 'value', label: 'Days before', unit: 'days' },
  ],
  noteWords: ['note', 'task'],
  definition:
    'The first meeting or visit in the files with each account, where it lies in the period. A hit has a note or a task on the account, its people or its deals that was created on an earlier day, by anybody.',
  coverageWords: 'of the first meetings could be judged',
  panels: [],
  measureWords: 'Share of first meetings with a note or task from an earlier day',
  headline: ({ number: { hits, n, value }, reps, filtered }) => {
    const [some, all] = [countWords(hits), casesWords(n, caseWords)];
    const said =
      hits === 1 ? t`${some} of ${all} was prepared in writing` : t`${some} of ${all} were prepared in writing`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`;
  },
});
