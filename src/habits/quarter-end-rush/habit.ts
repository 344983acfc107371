import { number, object } from 'zod';
import { t } from '../../language/t';
import { defineHabit, panel, type Found } from '../habit';
import { countWords, percentWords } from '../words';

/** Weeks of a quarter. */
const quarter = 13;

const labelOf = (week: number) => (week === 0 ? t`Last 7 days` : t`${week * 7} to ${week * 7 + 6} days before the end`);

const weeks = panel(
  'weeks',
  object({ week: number(), won: number(), decided: number(), amount: number().nullable() }),
  (rows, { period, thresholds }) => {
    const decided = rows.reduce((sum, row) => sum + row.decided, 0);
    const last = rows.find((row) => row.week === 0)?.decided ?? 0;
    return {
      kind: 'bars',
      title: t`${percentWords(last / decided)} of decisions fall into the last 7 days; evenly spread it were ${percentWords(1 / quarter)}`,
      subtitle: t`Deals won or lost by days before the end of the fiscal quarter, count and share, with the amount won, ${period}, n = ${countWords(decided)}`,
      rows: Array.from({ length: quarter }, (_, back) => {
        const week = quarter - 1 - back;
        const row = rows.find((one) => one.week === week);
        return {
          label: labelOf(week),
          person: null,
          account: null,
          count: row?.decided ?? 0,
          share: (row?.decided ?? 0) / decided,
          amount: row?.amount ?? null,
          emphasis: week * 7 < (thresholds['rush_days'] ?? 0) ? 'main' : 'none',
        };
      }),
    };
  },
);

function headline({ number: difference, parts, thresholds }: Found): string {
  const [won, lost] = parts.map((part) => part.number);
  const days = countWords(thresholds['rush_days'] ?? 0);
  if (!won || !lost || difference.value === null) {
    const [someWins, wins] = [countWords(won?.hits ?? 0), countWords(won?.n ?? 0)];
    const [someLosses, losses] = [countWords(lost?.hits ?? 0), countWords(lost?.n ?? 0)];
    return t`${someWins} of ${wins} wins and ${someLosses} of ${losses} losses were decided in the last ${days} days of a quarter: too few to compare`;
  }
  const both = t`${percentWords(won.value ?? 0)} of wins and ${percentWords(lost.value ?? 0)} of losses were decided in the last ${days} days of a quarter`;
  const { low, high } = difference.interval ?? { low: -1, high: 1 };
  return low <= 0 && high >= 0 ? t`${both}: no clear difference` : both;
}

export default defineHabit({
  title: 'Quarter-end rush',
  question: 'Are deals won in the last days of a quarter?',
  why: 'What is pulled into the quarter is often bought with a discount, and missing in the next. Customers who learn the calendar wait for it.',
  ask: 'Which deal did you close at the end of last quarter that would have come a month later by itself, and at what price?',
  next: 'Compare the discounts of the last days with those of the rest, and plan the closing days of this quarter’s deals with the customers.',
  group: 'Price',
  measure: 'contrast',
  better: 'lower',
  needs: ['deals.deal_id', 'deals.closed_on'],
  judged: 'window',
  about: 'decisions',
  parts: { a: 'won', b: 'lost', labelA: 'Wins', labelB: 'Losses' },
  trendWords: 'Share of wins that fall into the last days of a quarter',
  thresholds: {
    rush_days: { value: 10, min: 1, max: 45, unit: 'days', label: 'Last days of a quarter' },
  },
  caseWords: { one: 'decision', many: 'decisions' },
  outcomeWords: { hit: 'in the last days', miss: 'earlier in the quarter', unknown: 'unknown' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Decided' },
    { key: 'part', label: 'Outcome' },
    { key: 'value', label: 'Days left', unit: 'days' },
    { key: 'amount', label: 'Amount' },
  ],
  noteWords: ['won', 'lost'],
  definition:
    'Deals decided in the period: the share of wins decided in the last days of a fiscal quarter, its last day among them, less the same share of losses. Losses are the yardstick, since everything is tidied up at the end of a quarter. The settings say in which month the fiscal year begins. Beside it: how much larger the mean discount of these wins is, and how many of the wins of one to two years ago were followed by another win of the account within a year.',
  coverageWords: 'of the decided deals have an outcome and a date',
  beside: {
    discount_gap: { label: 'Mean discount of these wins, less that of the others', unit: 'points' },
    repeated_rush: { label: 'Of these wins a year or two ago, followed by another', unit: 'share' },
    repeated_rest: { label: 'Of the other wins a year or two ago, followed by another', unit: 'share' },
  },
  panels: [weeks],
  chart: 'weeks',
  measureWords: 'Share of wins less share of losses decided in the last days of a fiscal quarter, in points',
  headline,
});
