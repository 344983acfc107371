import { boolean, number, object, string } from 'zod';
import { later, t } from '../../language/t';
import { defineHabit, panel } from '../habit';
import { casesWords, countWords, percentWords } from '../words';

const caseWords = { one: later('quota'), many: later('quotas') };

const pace = panel(
  'pace',
  object({
    rep: string(),
    name: string(),
    period: string(),
    several: boolean(),
    won: number(),
    quota: number().nullable(),
    pace: number().nullable(),
    hit: boolean().nullable(),
  }),
  (rows, { period }) => {
    const half = rows.filter((row) => row.hit !== null && row.pace !== null && row.pace < 0.5).length;
    return {
      kind: 'bars',
      title:
        half === 0
          ? t`Nobody is below half of the even pace`
          : half === 1
            ? t`${countWords(half)} of ${countWords(rows.length)} is below half of the even pace`
            : t`${countWords(half)} of ${countWords(rows.length)} are below half of the even pace`,
      subtitle: t`Amount won, its share of the quota to date, and the whole quota, by rep, ${period}`,
      rows: rows.map((row) => ({
        label: row.several ? `${row.name}, ${row.period}` : row.name,
        person: row.rep,
        account: null,
        count: Math.round(row.won),
        share: row.pace,
        amount: row.quota,
        emphasis: row.hit === null ? 'aside' : row.hit ? 'main' : 'none',
      })),
    };
  },
);

export default defineHabit({
  title: 'Quota pace',
  question: 'Who is on pace for the quota?',
  why: 'Halfway through a quarter there is time to change something; in its last week there is none.',
  ask: 'What has to happen in the next two weeks so that the quarter comes out, and what will you drop for it?',
  next: 'Go through the open deals with whoever is below half of the even pace, this week.',
  group: 'Rhythm',
  measure: 'share',
  better: 'higher',
  needs: ['quotas.amount', 'deals.closed_on', 'deals.amount'],
  judged: 'state',
  about: 'decisions',
  counts: true,
  thresholds: {},
  caseWords,
  outcomeWords: { hit: 'on pace', miss: 'behind', unknown: 'too early, or a currency without a rate' },
  columns: [
    { key: 'rep', label: 'Rep' },
    { key: 'note', label: 'Period' },
    { key: 'value', label: 'Of the even pace', unit: 'share' },
    { key: 'amount', label: 'Won' },
    { key: 'x', label: 'Quota', unit: 'money' },
  ],
  noteWords: [
    'from {0} to {1}, in a currency without a rate, under a quarter of it passed',
    'from {0} to {1}, in a currency without a rate',
    'from {0} to {1}, under a quarter of it passed',
    'from {0} to {1}',
  ],
  definition:
    'Each rep’s quota in money for a period that holds the day looked from. The quota to date is its share of the days passed, that day included. A hit has won at least that much: deals the rep owns that were won in the period. Until a quarter of the period has passed it is not judged. Parts of a quota are added up; a goal that others are parts of is left out, and goals in calls, meetings or deals are no amounts.',
  coverageWords: 'of the quotas can be judged yet',
  beside: { below_half: { label: 'Below half of the even pace', unit: 'count' } },
  panels: [pace],
  chart: 'pace',
  measureWords: 'Share of quotas at or above the even pace',
  headline: ({ number: { hits, n, value } }) => {
    const [some, all] = [countWords(hits), casesWords(n, caseWords)];
    const said = hits === 1 ? t`${some} of ${all} is on pace` : t`${some} of ${all} are on pace`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}`;
  },
});
