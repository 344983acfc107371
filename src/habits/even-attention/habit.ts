import { array, boolean, number, object } from 'zod';
import { later, say, t } from '../../language/t';
import { shareOf } from '../estimate';
import { defineHabit, panel } from '../habit';
import { percentWords, rangeWords } from '../words';

const names = [later('Smallest quarter'), later('Second quarter'), later('Third quarter'), later('Largest quarter')];
/** The same within a sentence. */
const namesWithin = [
  later('smallest quarter'),
  later('second quarter'),
  later('third quarter'),
  later('largest quarter'),
];

const quarters = panel(
  'quarters',
  object({
    quarter: number(),
    hits: number(),
    misses: number(),
    unknown: number(),
    amount: number().nullable(),
    days: array(number().nullable()),
    outcomes: array(boolean().nullable()),
  }),
  (rows, { period, thresholds }) => {
    const shown = rows.map((row) => ({
      label: say(names[row.quarter] ?? ''),
      number: shareOf(row),
      amount: row.amount,
      cases: row.days.map((value, at) => ({ value, hit: row.outcomes[at] ?? null })),
    }));
    const deals = rows.reduce((sum, row) => sum + row.days.length, 0);
    const within = rows.map((row) => ({ label: say(namesWithin[row.quarter] ?? ''), number: shareOf(row) }));
    const recent = thresholds['even_days'] as number;
    return {
      kind: 'strips',
      unit: 'days',
      threshold: recent,
      title: rangeWords(within, t`Deals touched lately, by amount: too few deals to compare`, 'in the'),
      subtitle: t`Open deals by the days since their last touch and by their amount within the pipeline, with the share touched in the last ${recent} days, ${period}, n = ${deals}`,
      facts: [{ label: t`Amount, median`, unit: 'money' }],
      rows: shown.map(({ amount, ...row }) => ({
        ...row,
        person: null,
        account: null,
        facts: [amount],
      })),
    };
  },
);

export default defineHabit({
  title: 'Even attention',
  question: 'Do small deals get as much attention as large ones?',
  why: 'A small deal that is open costs little to keep warm, and small customers grow. One that gets no attention should not be open.',
  ask: 'Which of your small deals would you close today, and which deserves a call?',
  next: 'Call the small deals that nobody touched, or close them.',
  group: 'Customers',
  measure: 'contrast',
  better: 'context',
  needs: ['deals.deal_id', 'deals.amount', 'deals.created_at', 'activities.activity_id'],
  judged: 'state',
  about: 'touches',
  parts: { a: 'smallest', b: 'largest', labelA: 'Smallest quarter', labelB: 'Largest quarter' },
  thresholds: {
    even_days: { value: 30, min: 1, max: 1000, unit: 'days', label: 'Days back to a touch' },
  },
  caseWords: { one: 'open deal', many: 'open deals' },
  outcomeWords: { hit: 'touched', miss: 'not touched', unknown: 'not observed long enough' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Last touch' },
    { key: 'value', label: 'Days since', unit: 'days' },
    { key: 'part', label: 'Quarter' },
    { key: 'amount', label: 'Amount' },
  ],
  noteWords: ['smallest', 'largest'],
  definition:
    'Open deals created 30 days ago or earlier. A hit was touched in the days set: the deal, or its account where the touch belongs to no deal. The number is the share touched of the smallest quarter by amount less that of the largest, each within its pipeline; equal amounts share their place. Best is near 0. The middle half and deals without an amount are on neither side. Where no touch is found and the rep’s touches do not reach back that far, the deal is unknown.',
  coverageWords: 'of the open deals were observed long enough',
  panels: [quarters],
  chart: 'quarters',
  measureWords: 'Share touched of the smallest open deals less that of the largest, in points',
  headline: ({ number: { value, interval }, parts: [small, large] }) => {
    if (value === null) {
      const [low, high] = [small?.number, large?.number];
      return t`${low?.hits ?? 0} of ${low?.n ?? 0} of the smallest open deals were touched lately, ${high?.hits ?? 0} of ${high?.n ?? 0} of the largest: too few to compare`;
    }
    const [low, high] = [percentWords(small?.number.value ?? 0), percentWords(large?.number.value ?? 0)];
    return interval && interval.low <= 0 && interval.high >= 0
      ? t`${low} of the smallest open deals were touched lately, ${high} of the largest: no clear difference`
      : t`${low} of the smallest open deals were touched lately, ${high} of the largest`;
  },
});
