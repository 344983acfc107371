import { t } from '../../language/t';
import { defineHabit } from '../habit';
import { concentration, percentWords } from '../words';

export default defineHabit({
  title: 'Known before the call',
  question: 'Do new accounts know us before we first meet?',
  why: 'Who has read a letter and heard a voice meets somebody they know. A stranger has to earn the first half hour.',
  ask: 'Whom will you meet for the first time this month, and what could they hear from you before?',
  next: 'Before each first meeting, send something of use and call once.',
  group: 'Preparation',
  measure: 'share',
  better: 'higher',
  needs: ['accounts.created_on', 'meetings'],
  judged: 'state',
  about: 'touches',
  thresholds: {},
  caseWords: { one: 'first meeting', many: 'first meetings' },
  outcomeWords: { hit: 'known before', miss: 'met as strangers', unknown: 'unknown' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'First meeting' },
    { key: 'value', label: 'Days with a touch before', unit: 'count' },
  ],
  definition:
    'The first meeting or visit with each account that was created after the first touch in the files: of older accounts the files do not tell which meeting was the first. A hit was touched on two or more earlier days, by anybody. Touches on the day on which the meeting was entered are taken for its booking and left out.',
  coverageWords: 'of the first meetings could be judged',
  panels: [],
  measureWords: 'Share of first meetings after touches on two or more days',
  headline: ({ number: { hits, n, value }, reps, filtered }) => {
    const rest = `${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`;
    return n === 1
      ? `${t`We were known before ${hits} of 1 first meeting`}${rest}`
      : `${t`We were known before ${hits} of ${n} first meetings`}${rest}`;
  },
});
