import { later, t } from '../../language/t';
import { defineHabit } from '../habit';
import { casesWords, countWords, percentWords } from '../words';

const caseWords = { one: later('week'), many: later('weeks') };

export default defineHabit({
  title: 'Recharge',
  question: 'Does everybody get two days a week without customers?',
  why: 'Who never stops sells worse every month and calls it effort. A free weekend is part of the work.',
  ask: 'When were you last away from your phone for a whole weekend?',
  next: 'Look at the weeks with six or seven days, and agree what has to wait until Monday.',
  group: 'Rhythm',
  measure: 'share',
  better: 'higher',
  needs: ['touches'],
  judged: 'recent',
  reach: 'recharge_days',
  about: 'records',
  counts: true,
  thresholds: {
    recharge_days: { value: 180, min: 7, max: 1000, unit: 'days', label: 'Days back that weeks are judged' },
  },
  caseWords,
  outcomeWords: { hit: 'five days or fewer', miss: 'six or seven days', unknown: 'unknown' },
  columns: [
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Week from' },
    { key: 'value', label: 'Days with a touch', unit: 'count' },
  ],
  definition:
    'Weeks from Monday to Sunday in which a rep called, wrote to or met a customer, wholly within the days set and after the rep’s first touch in the files. A hit has touches on five days or fewer. Weeks without any touch are no cases. Days are those of the files’ own times.',
  coverageWords: 'of the weeks could be judged',
  beside: { longest_break: { label: 'Longest break of one rep without a touch', unit: 'days' } },
  panels: [],
  measureWords: 'Share of weeks with touches on five days or fewer',
  headline: ({ number: { hits, n, value } }) => {
    const said = t`In ${countWords(hits)} of ${casesWords(n, caseWords)} a rep had two days or more without customers`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}`;
  },
});
