import { number, object, string } from 'zod';
import { later, say, t } from '../../language/t';
import { defineHabit, panel } from '../habit';
import { casesWords, countWords, percentWords } from '../words';

const caseWords = { one: later('promise'), many: later('promises') };
const names: Record<string, string> = {
  call: later('Calls'),
  meeting: later('Meetings and visits'),
  task: later('Tasks'),
};

const kinds = panel('kinds', object({ kind: string(), broken: number(), known: number() }), (rows, { period }) => {
  const broken = rows.reduce((sum, row) => sum + row.broken, 0);
  const [first] = rows;
  const name = first ? say(names[first.kind] ?? first.kind) : '';
  return {
    kind: 'bars',
    title:
      first && broken > 0
        ? t`${name} break most: ${countWords(first.broken)} of ${countWords(first.known)}`
        : t`Every promise was kept`,
    subtitle: t`Promises not kept by their first day, by kind, count and share of the ${countWords(broken)} not kept, ${period}`,
    rows: rows.map((row, at) => ({
      label: say(names[row.kind] ?? row.kind),
      person: null,
      account: null,
      count: row.broken,
      share: broken > 0 ? row.broken / broken : null,
      amount: null,
      emphasis: at === 0 ? 'main' : 'none',
    })),
  };
});

export default defineHabit({
  title: 'Promises kept',
  question: 'Is what we plan done by the day we set?',
  why: 'Customers judge the delivery by the small promises before it: the call on Tuesday, the answer by Friday.',
  ask: 'Which of your overdue promises does a customer remember, and what will you tell them today?',
  next: 'Do the overdue promises or take them back; set fewer and keep them.',
  group: 'Follow-through',
  measure: 'share',
  better: 'higher',
  needs: ['activities.created_at', ['activities.due_on', 'activities.starts_at']],
  judged: 'recent',
  reach: 'promise_reach_days',
  about: 'records',
  beside: { overdue: { label: 'Overdue now', unit: 'count' } },
  thresholds: {
    promise_reach_days: { value: 90, min: 1, max: 1000, unit: 'days', label: 'Days back that promises are judged' },
  },
  caseWords,
  outcomeWords: { hit: 'kept', miss: 'not kept', unknown: 'done on an unknown day' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'deal', label: 'Deal' },
    { key: 'rep', label: 'Rep' },
    { key: 'part', label: 'Kind' },
    { key: 'happened_on', label: 'Promised for' },
    { key: 'value', label: 'Days late', unit: 'days' },
    { key: 'note', label: 'What became of it' },
  ],
  noteWords: [
    'call',
    'meeting',
    'task',
    'done',
    'done, the day was moved',
    'done, on an unknown day',
    'open',
    'open, the day was moved',
    'tried, and nobody was there',
  ],
  definition:
    'Calls, meetings, visits and tasks that were created before the day they were due, and were first due in the days set; of calls and meetings without a due day it is the day they start. A hit was done by the end of that first day, even where the day was moved later, as far as the history tells it. Cancelled and drafted ones are left out. What was done on an unknown day, or tried without reaching anybody, is unknown; a meeting without such a day was held when it began.',
  coverageWords: 'of the promises have a known outcome',
  panels: [kinds],
  chart: 'kinds',
  measureWords: 'Share of promises done by the day first set',
  headline: ({ number: { hits, n, value } }) => {
    const [some, all] = [countWords(hits), casesWords(n, caseWords)];
    const said = hits === 1 ? t`${some} of ${all} was kept` : t`${some} of ${all} were kept`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}`;
  },
});
