import { number, object, string } from 'zod';
import { later, say, t } from '../../language/t';
import { defineHabit, panel } from '../habit';
import { casesWords, concentration, countWords, percentWords } from '../words';

const caseWords = { one: later('open deal'), many: later('open deals') };

const signs = panel(
  'signs',
  object({ sign: string(), deals: number(), of_deals: number(), amount: number().nullable() }),
  (rows, { period }) => ({
    kind: 'bars',
    title: t`The commonest sign: ${say(rows[0]?.sign ?? '')}`,
    subtitle: t`Open deals by sign of an unsaid no, count and share of all ${countWords(rows[0]?.of_deals ?? 0)}, ${period}; a deal may show several`,
    rows: rows.map((row, at) => ({
      label: say(row.sign),
      person: null,
      account: null,
      count: row.deals,
      share: row.deals / row.of_deals,
      amount: row.amount,
      emphasis: at === 0 ? 'main' : 'none',
    })),
  }),
);

export default defineHabit({
  title: 'Pipeline of noes',
  question: 'Which open deals are noes that nobody has said yet?',
  why: 'A deal that will not come still costs calls, forecasts and hope. Who hears the no early has time for the next yes.',
  ask: 'Which three of these would you bet your own money on, and what will you say to the others this week?',
  next: 'Call the largest of these deals, ask whether it is a no, and close those that are.',
  group: 'Pipeline honesty',
  measure: 'share',
  better: 'lower',
  needs: [
    'deals.deal_id',
    {
      atLeast: 2,
      of: [
        'deals.expected_close_on',
        'touches.on deals',
        'planned',
        'deals.next_step',
        'deals.created_at',
        'history.expected_close_on',
      ],
    },
  ],
  judged: 'state',
  about: 'records',
  byAmount: true,
  thresholds: {
    noes_signs: { value: 2, min: 1, max: 5, unit: 'count', label: 'Signs that make a no' },
    noes_silent_days: { value: 30, min: 1, max: 1000, unit: 'days', label: 'Days without a touch' },
    noes_cycles: { value: 2, min: 0.5, max: 20, unit: 'times', label: 'Times as old as wins take' },
    noes_moves: { value: 3, min: 1, max: 50, unit: 'count', label: 'Moves of the closing date' },
  },
  caseWords,
  outcomeWords: { hit: 'a no that nobody said', miss: 'alive', unknown: 'unknown' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Created' },
    { key: 'value', label: 'Signs', unit: 'count' },
    { key: 'note', label: 'Which' },
    { key: 'amount', label: 'Amount' },
  ],
  noteWords: ['expected close passed', 'no touch', 'no next step', 'older than wins take', 'close date moved'],
  definition:
    'Open deals. A hit shows at least the set number of signs: its expected closing day has passed; nobody touched it, or its account, in the days set; no next step is planned or written; it is older than the set multiple of what its pipeline’s wins take (median of 730 days); its closing date was moved the set number of times. A sign that the files cannot tell counts for nobody; what is not known of a deal is no sign.',
  coverageWords: 'of the open deals could be judged',
  panels: [signs],
  chart: 'signs',
  measureWords: 'Share of open deals that show the signs of a no',
  headline: ({ number: { hits, n, value }, byAmount, reps, filtered }) => {
    const money =
      byAmount === null || byAmount.value === null ? '' : t`, ${percentWords(byAmount.value)} of the amount`;
    const share = value === null ? '' : ` (${percentWords(value)}${money})`;
    const said = t`${countWords(hits)} of ${casesWords(n, caseWords)} look like a no that nobody said`;
    return `${said}${share}${filtered ? '' : concentration(reps, hits)}`;
  },
});
