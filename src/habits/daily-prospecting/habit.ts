import { number, object, string } from 'zod';
import { later, say, t } from '../../language/t';
import { shareOf } from '../estimate';
import { defineHabit, panel } from '../habit';
import { addDays, dayWords, windowWords } from '../periods';
import { casesWords, concentration, percentWords, rangeWords } from '../words';

const caseWords = { one: later('workday of a rep'), many: later('workdays of reps') };

/** Mondays from the first to the last, without a gap. */
function mondaysOf(mondays: readonly string[]): string[] {
  const sorted = mondays.toSorted();
  const last = sorted.at(-1) ?? '';
  const all: string[] = [];
  for (let monday = sorted[0] ?? ''; monday !== '' && monday <= last; monday = addDays(monday, 7)) all.push(monday);
  return all;
}

const weeks = panel(
  'weeks',
  object({ rep: string(), name: string(), monday: string(), hits: number(), days: number() }),
  (rows, { period }) => {
    const columns = mondaysOf(rows.map((row) => row.monday));
    const people = new Map(rows.map((row) => [row.rep, row.name]));
    const without = rows.filter((row) => row.hits === 0).length;
    return {
      kind: 'grid',
      title: t`${without} of ${rows.length} working weeks went by without any prospecting`,
      subtitle: t`Days with prospecting by rep and week, of the workdays with an activity, ${period}`,
      columns: columns.map(dayWords),
      rows: [...people].map(([rep, label]) => {
        const own = columns.map((monday) => rows.find((row) => row.rep === rep && row.monday === monday));
        return {
          label,
          person: rep,
          account: null,
          counts: own.map((row) => row?.hits ?? 0),
          of: own.map((row) => row?.days ?? 0),
        };
      }),
    };
  },
);

const weekdays = [
  later('Mondays'),
  later('Tuesdays'),
  later('Wednesdays'),
  later('Thursdays'),
  later('Fridays'),
  later('Saturdays'),
  later('Sundays'),
];
/** 0 is Monday: 5 January 1970 was one. */
const weekdayOf = (day: string) => (Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 3) % 7;

const calendar = panel(
  'calendar',
  object({ day: string(), hits: number(), reps: number() }),
  (rows, { period, thresholds, asOf }) => {
    const cases = rows.reduce((sum, row) => sum + row.reps, 0);
    const byWeekday = weekdays.map((label, place) => {
      const own = rows.filter((row) => weekdayOf(row.day) === place);
      const hits = own.reduce((sum, row) => sum + row.hits, 0);
      const all = own.reduce((sum, row) => sum + row.reps, 0);
      return { label: say(label), number: shareOf({ hits, misses: all - hits, unknown: 0 }) };
    });
    const shown = (thresholds['prospecting_days'] as number) > 371 ? windowWords(asOf, 371) : period;
    return {
      kind: 'calendar',
      title: rangeWords(byWeekday, t`Day by day: too few to compare the weekdays`, 'on'),
      subtitle: t`Reps who prospected on each workday, of those with an activity; darker is more of them, ${shown}, n = ${casesWords(cases, caseWords)}`,
      rows: rows.map(({ day, hits, reps }) => ({ on: day, hits, of: reps })),
    };
  },
);

const prospectedWords = (hits: number, n: number) =>
  n === 1
    ? t`On ${hits} of 1 workday of a rep new business was worked on`
    : t`On ${hits} of ${n} workdays of reps new business was worked on`;

const createdWords = (hits: number, n: number) =>
  n === 1
    ? t`On ${hits} of 1 workday of a rep a lead or deal was created`
    : t`On ${hits} of ${n} workdays of reps a lead or deal was created`;

export default defineHabit({
  title: 'Daily prospecting',
  question: 'Is new business worked on every day?',
  why: 'The deals of next quarter begin with the calls of this week. Who prospects only when the pipeline is empty sells in waves.',
  ask: 'Which hour of your day belongs to people who do not know us yet?',
  next: 'Block an hour a day for prospecting, and look at the weeks without any.',
  group: 'Rhythm',
  measure: 'share',
  better: 'higher',
  needs: ['touches'],
  fallbacks: [
    {
      id: 'created',
      needs: [['leads.created_at', 'deals.created_at']],
      proxy: 'workdays with a lead or deal created, for days with a prospecting touch',
      measureWords: 'Share of workdays with a lead or deal created',
      outcomeWords: { hit: 'a lead or deal created', miss: 'none created', unknown: 'unknown' },
    },
  ],
  judged: 'recent',
  reach: 'prospecting_days',
  about: 'records',
  byCustomers: true,
  thresholds: {
    prospecting_days: { value: 90, min: 7, max: 1000, unit: 'days', label: 'Days back that workdays are judged' },
  },
  caseWords,
  outcomeWords: { hit: 'prospected', miss: 'no prospecting', unknown: 'unknown' },
  columns: [
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Day' },
    { key: 'value', label: 'Prospecting touches', unit: 'count' },
  ],
  definition:
    'Workdays of the days set on which a rep has an activity done, of any kind. A hit has a touch by the rep with a lead, or with an account that was no customer on that day and had no open deal that had reached a proposal by then; where the day of the proposal is not known, the deal counts as past it from its beginning. Without touches in the files, workdays of every rep who owns a lead or a deal, and the leads and deals created on them.',
  coverageWords: 'of the workdays could be judged',
  beside: { longest_gap: { label: 'Longest run of one rep’s workdays without', unit: 'days' } },
  panels: [calendar, weeks],
  chart: 'calendar',
  measureWords: 'Share of workdays with a prospecting touch',
  headline: ({ number: { hits, n, value }, proxy, reps, filtered }) => {
    const rest = `${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`;
    return `${proxy ? createdWords(hits, n) : prospectedWords(hits, n)}${rest}`;
  },
});
