import { number, object, string } from 'zod';
import { later, say, t } from '../../language/t';
import { shareOf } from '../estimate';
import { defineHabit, panel } from '../habit';
import { casesWords, concentration, countWords, percentWords, rangeWords } from '../words';

const caseWords = { one: later('call, meeting or visit'), many: later('calls, meetings and visits') };
const names: Record<string, string> = { call: later('Calls'), meeting: later('Meetings'), visit: later('Visits') };
const inText: Record<string, string> = { call: later('calls'), meeting: later('meetings'), visit: later('visits') };

const kinds = panel(
  'kinds',
  object({ kind: string(), hits: number(), misses: number(), unknown: number() }),
  (rows, { period }) => {
    const labelled = (words: Record<string, string>) =>
      rows.map((row) => ({ label: say(words[row.kind] ?? row.kind), number: shareOf(row) }));
    return {
      kind: 'rates',
      title: rangeWords(labelled(inText), t`Planned, by kind: too few to compare`, 'of'),
      subtitle: t`Share that was entered before it happened, by kind, ${period}`,
      facts: [],
      rows: labelled(names).map((row) => ({ ...row, person: null, account: null, emphasis: 'none', facts: [] })),
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
  noteWords: ['call', 'meeting', 'visit'],
  definition:
    'Calls, meetings and visits of the days set that were held. A hit was entered an hour or more before its start. Where the time of day is missing, of the start or of the entry, it was entered on an earlier day. Without the day of entry it is unknown.',
  coverageWords: 'of the calls, meetings and visits tell when they were entered',
  panels: [kinds],
  measureWords: 'Share of calls, meetings and visits that were entered before they happened',
  headline: ({ number: { hits, n, value }, reps, filtered }) => {
    const [some, all] = [countWords(hits), casesWords(n, caseWords)];
    const said = hits === 1 ? t`${some} of ${all} was planned` : t`${some} of ${all} were planned`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`;
  },
});
