import { boolean, number, object, string } from 'zod';
import { later, t } from '../../language/t';
import { xmrLimits, type Limits } from '../../stats/xmr';
import { defineHabit, panel } from '../habit';
import { monthsOf } from '../periods';
import { countWords } from '../words';

const caseWords = { one: later('month of a rep'), many: later('months of reps') };

/** What the months' own ups and downs leave to be told. */
function rangeTitle(beyond: number, months: number, limits: Limits | null): string {
  if (limits === null) return t`Too few months to tell a usual range`;
  if (beyond === 0) return t`No month lies outside its usual range`;
  const [some, all] = [countWords(beyond), countWords(months)];
  return beyond === 1
    ? t`${some} of ${all} months lies outside the usual range`
    : t`${some} of ${all} months lie outside the usual range`;
}

const months = panel(
  'months',
  object({ month: string(), won: number(), wins: number(), is_money: boolean(), is_whole: boolean() }),
  (rows, { asOf }) => {
    const shown = monthsOf(asOf, 397);
    const labelOf = (month: string) => shown.find(({ from }) => from === month)?.label ?? month;
    const whole = rows.filter((row) => row.is_whole);
    const limits = xmrLimits(whole.map((row) => row.won));
    const beyond = limits ? whole.filter((row) => row.won < limits.low || row.won > limits.high).length : 0;
    const wins = countWords(whole.reduce((sum, row) => sum + row.wins, 0));
    const isMoney = rows[0]?.is_money ?? false;
    const [from, to] = [labelOf(whole[0]?.month ?? ''), labelOf(whole.at(-1)?.month ?? '')];
    const what = isMoney
      ? t`Amount won per month, ${from} – ${to}, n = ${wins} wins`
      : t`Wins per month, ${from} – ${to}, n = ${wins} wins`;
    const range = limits ? t`; the band is the months’ own usual range` : '';
    return {
      kind: 'process',
      unit: isMoney ? 'money' : 'count',
      limits,
      title: rangeTitle(beyond, whole.length, limits),
      subtitle: `${what}${range}. ${t`Hollow and dashed: the month that runs`}`,
      rows: rows.map((row) => ({
        from: row.month,
        label: labelOf(row.month),
        value: row.won,
        count: row.wins,
        whole: row.is_whole,
      })),
    };
  },
);

export default defineHabit({
  title: 'Steady results',
  question: 'Do results come evenly, or in waves?',
  why: 'Waves come from selling and prospecting in turns. Who prospects every week has a result every month.',
  ask: 'What did you do two months before your weakest month?',
  next: 'Compare the weak months with the prospecting of the two months before.',
  group: 'Rhythm',
  measure: 'spread',
  better: 'lower',
  needs: ['deals.closed_on', 'deals.amount'],
  fallbacks: [
    {
      id: 'wins-counted',
      needs: ['deals.closed_on'],
      proxy: 'the number of wins, for the amount won',
      measureWords: 'Spread of the wins by month ÷ what chance would make of the same wins',
    },
  ],
  judged: 'window',
  about: 'decisions',
  counts: true,
  thresholds: {},
  caseWords,
  outcomeWords: { hit: 'known', miss: 'none', unknown: 'unknown' },
  columns: [
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Month from' },
    { key: 'x', label: 'Wins', unit: 'count' },
    { key: 'amount', label: 'Won' },
  ],
  definition:
    'Each rep’s last twelve whole calendar months, empty ones too, with the amount won in each. The number is the spread of the months (their standard deviation ÷ their mean) divided by the average spread of the same wins thrown over the months at random 2,000 times: 1 is what chance does, more is lumpier, less is steadier. The team’s number takes all wins of these reps together. Months before a person’s first day or after the last do not count; who was not there for all twelve has no number. Wins without an amount are left out.',
  coverageWords: 'of the months are known',
  panels: [months],
  chart: 'months',
  measureWords: 'Spread of the amount won by month ÷ what chance would make of the same wins',
  headline: ({ number: { value } }) => {
    if (value === null) return t`Too few wins in the last twelve whole months to tell how evenly they come`;
    const times = t`${Math.round(value * 100) / 100} times the spread that chance would make`;
    if (value > 1.2) return t`Results come in waves: ${times}`;
    return value < 0.8 ? t`Results come evenly: ${times}` : t`Results come as evenly as chance has it: ${times}`;
  },
});
