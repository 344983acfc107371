import { number, object, string } from 'zod';
import { shareOf } from '../estimate';
import { defineHabit, panel } from '../habit';
import { casesWords, concentration, countWords, percentWords, rangeWords } from '../words';

const caseWords = { one: 'call, meeting or visit', many: 'calls, meetings and visits' };
const names: Record<string, string> = { call: 'Calls', meeting: 'Meetings', visit: 'Visits' };

const kinds = panel(
  'kinds',
  object({ kind: string(), hits: number(), misses: number(), unknown: number() }),
  (rows, { period }) => {
    const shown = rows.map((row) => ({ label: names[row.kind] ?? row.kind, number: shareOf(row) }));
    const lower = shown.map((row) => ({ ...row, label: row.label.toLowerCase() }));
    return {
      kind: 'rates',
      title: rangeWords(lower, 'Planned, by kind: too few to compare', 'of'),
      subtitle: `Share that was entered before it happened, by kind, ${period}`,
      facts: [],
      rows: shown.map((row) => ({ ...row, person: null, account: null, emphasis: 'none', facts: [] })),
    };
  },
);

export default defineHabit({
  title: 'Planned days',
  question: 'Is the day planned, or does it happen?',
  why: 'What stands in the calendar the day before gets done. What does not, gives way to whoever calls first.',
  ask: 'Which calls stand in your calendar for tomorrow?',
  next: 'At the end of each day, enter the calls and meetings of the next.',
  group: 'Rhythm',
  measure: 'share',
  better: 'higher',
  needs: ['touches', 'activities.created_at'],
  judged: 'recent',
  reach: 'planned_reach_days',
  about: 'records',
  thresholds: {
    planned_reach_days: { value: 30, min: 1, max: 1000, unit: 'days', label: 'Days back that calls are judged' },
  },
  caseWords,
  outcomeWords: {
    hit: 'planned',
    miss: 'entered when it happened, or after',
    unknown: 'not known when it was entered',
  },
  columns: [
    { key: 'part', label: 'Kind' },
    { key: 'account', label: 'Account' },
    { key: 'deal', label: 'Deal' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Day' },
    { key: 'value', label: 'Days ahead', unit: 'days' },
  ],
  definition:
    'Calls, meetings and visits of the days set that were held. A hit was entered an hour or more before its start. Where the time of day is missing, of the start or of the entry, it was entered on an earlier day. Without the day of entry it is unknown.',
  coverageWords: 'of the calls, meetings and visits tell when they were entered',
  panels: [kinds],
  measureWords: 'Share of calls, meetings and visits that were entered before they happened',
  headline: ({ number: { hits, n, value }, reps, filtered }) =>
    `${countWords(hits)} of ${casesWords(n, caseWords)} ${hits === 1 ? 'was' : 'were'} planned${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`,
});
