import { boolean, number, object, string } from 'zod';
import { later, say, t } from '../../language/t';
import { defineHabit, panel } from '../habit';
import { casesWords, countWords, inUnitWords } from '../words';

const caseWords = { one: later('win'), many: later('wins') };
/** What every sale should lead to. */
const aim = 2;

const labels = [later('No later win'), later('1 later win'), later('2 later wins'), later('3 or more')];

const laterSales = panel(
  'later-sales',
  object({ later: number(), wins: number(), amount: number().nullable() }),
  (rows, { period }) => {
    const wins = rows.reduce((sum, row) => sum + row.wins, 0);
    const none = rows.find((row) => row.later === 0)?.wins ?? 0;
    return {
      kind: 'bars',
      title: t`${countWords(none)} of ${casesWords(wins, caseWords)} led to no other`,
      subtitle: t`Wins by the number of later wins credited to them, count and share, ${period}, n = ${countWords(wins)}`,
      rows: rows.map((row) => ({
        label: say(labels[row.later] ?? ''),
        person: null,
        account: null,
        count: row.wins,
        share: row.wins / wins,
        amount: row.amount,
        emphasis: row.later >= aim ? 'main' : 'none',
      })),
    };
  },
);

/** "One win led to 7 others, the next to 5" */
function mostWords(later: readonly number[]): string {
  const [first = 0, second] = later;
  const led = countWords(first);
  const most = first === 1 ? t`One win led to ${led} other` : t`One win led to ${led} others`;
  return second === undefined ? most : t`${most}, the next to ${countWords(second)}`;
}

const tree = panel(
  'tree',
  object({
    case_id: string(),
    parent_id: string().nullable(),
    account: string().nullable(),
    label: string(),
    won_on: string(),
    amount: number().nullable(),
    is_referred: boolean(),
    later: number(),
    wins: number(),
  }),
  (rows, { period }) => {
    const roots = rows.filter((row) => row.parent_id === null);
    const all = casesWords(rows[0]?.wins ?? 0, caseWords);
    return {
      kind: 'tree',
      title: mostWords(roots.map((row) => row.later)),
      subtitle:
        roots.length === 1
          ? t`The most fruitful win, the rings, of ${period} with every win that is credited to them or to one of those; named and coloured: referred, the others bought again; n = ${all}`
          : t`The ${countWords(roots.length)} most fruitful wins, the rings, of ${period} with every win that is credited to them or to one of those; named and coloured: referred, the others bought again; n = ${all}`,
      rows: rows.map(({ case_id, parent_id, account, label, won_on, amount, is_referred }) => ({
        case_id,
        parent_id,
        label,
        person: null,
        account,
        on: won_on,
        amount,
        isReferred: is_referred,
      })),
    };
  },
);

export default defineHabit({
  title: 'Two future sales',
  question: 'How many later sales does each sale lead to?',
  why: 'A customer who buys again and one who sends a friend cost no cold call. Every sale should carry two others in it.',
  ask: 'Which of your wins of last year led to another, and what did you do there that you did not do elsewhere?',
  next: 'Open the wins that led to nothing, and plan for each either the next order or one introduction.',
  group: 'Referrals',
  measure: 'mean',
  unit: 'count',
  better: 'higher',
  needs: ['deals.account_id', 'deals.closed_on', ['deals.referred_by_contact_id', 'deals.referred_by_account_id']],
  fallbacks: [
    {
      id: 'repeats',
      needs: ['deals.account_id', 'deals.closed_on'],
      proxy: 'repeat wins alone, for those that were referred too: a floor',
      measureWords: 'Mean number of repeat wins that a win led to within a year, a floor',
      headline: ({ number: { n, value } }) =>
        value === null
          ? t`${casesWords(n, caseWords)}: too few for a mean`
          : t`A win leads to ${inUnitWords(value, 'count')} repeat wins at least; the aim is ${aim}`,
    },
  ],
  judged: 'recent',
  reach: 1095,
  about: 'decisions',
  thresholds: {},
  caseWords,
  outcomeWords: { hit: 'counted', miss: 'none', unknown: 'unknown' },
  columns: [
    { key: 'account', label: 'Account' },
    { key: 'deal', label: 'Deal' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Won' },
    { key: 'value', label: 'Later wins', unit: 'count' },
    { key: 'amount', label: 'Amount' },
    { key: 'note', label: 'Note' },
  ],
  noteWords: ['{0} deals won that day'],
  definition:
    'Wins of one to three years ago; the deals that one account won on one day are one win, of the owner of the largest. Counted are the wins on a later day within 365 days: of the same account, or of deals that the account or its people referred. Each later win is credited once, to the latest earlier win that explains it. A win without an account can have no later ones. The aim is two.',
  coverageWords: 'of the wins could be followed for a year',
  panels: [tree, laterSales],
  chart: 'tree',
  measureWords: 'Mean number of later wins that a win led to within a year',
  headline: ({ number: { n, value } }) =>
    value === null
      ? t`${casesWords(n, caseWords)}: too few for a mean`
      : t`A win leads to ${inUnitWords(value, 'count')} later wins within a year; the aim is ${aim}`,
});
