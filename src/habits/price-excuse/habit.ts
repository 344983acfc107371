import { number, object, string } from 'zod';
import { later, say, t } from '../../language/t';
import { defineHabit, panel } from '../habit';
import { casesWords, concentration, countWords, percentWords } from '../words';

const caseWords = { one: later('price-led loss'), many: later('price-led losses') };

const names: Record<string, string> = {
  'before a proposal': later('Lost before a proposal'),
  'few touches': later('Few touches'),
  'no decision maker touched': later('No decision maker touched'),
};

const grounds = panel(
  'grounds',
  object({ ground: string(), losses: number(), of_losses: number(), amount: number().nullable() }),
  (rows, { period }) => ({
    kind: 'bars',
    title: t`Missing most often: ${say(names[rows[0]?.ground ?? ''] ?? '')}`,
    subtitle: t`Price-led losses by what was missing, count and share of the ${countWords(rows[0]?.of_losses ?? 0)} that can be judged, ${period}; a loss may show several`,
    rows: rows.map((row, at) => ({
      label: say(names[row.ground] ?? row.ground),
      person: null,
      account: null,
      count: row.losses,
      share: row.losses / row.of_losses,
      amount: row.amount,
      emphasis: at === 0 ? 'main' : 'none',
    })),
  }),
);

export default defineHabit({
  title: 'Price as an excuse',
  question: 'Was it the price, or was the deal never won over?',
  why: 'A price that nobody who decides has heard, or that never stood in a proposal, cannot have lost the deal. The reason on record hides the one to work on.',
  ask: 'Who told you that it was the price, and what had they seen of the result by then?',
  next: 'Call two of these customers and ask what would have had to be different.',
  group: 'Price',
  measure: 'share',
  better: 'lower',
  needs: ['deals.closed_on', 'deals.loss_reason', ['stages.known', 'touches.on deals']],
  dependsOn: ['price-led-losses'],
  judged: 'window',
  about: 'touches',
  thresholds: {
    excuse_touches: { value: 3, min: 1, max: 50, unit: 'count', label: 'Touches that a fair try takes' },
  },
  caseWords,
  outcomeWords: { hit: 'an excuse', miss: 'the price was tested', unknown: 'unknown how far it came' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Lost' },
    { key: 'value', label: 'Touches', unit: 'count' },
    { key: 'note', label: 'What was missing' },
    { key: 'amount', label: 'Amount' },
  ],
  noteWords: ['before a proposal', 'few touches', 'no decision maker touched'],
  definition:
    'Deals lost in the period whose reason means price. A hit was lost before a proposal; or, where at least half of all losses of the period had a touch before, had fewer touches until then than set or none with a decision maker. Decision makers are told by the role on the deal or the contact, and where no role names one by the job title; where neither does, this ground counts for nobody. Few touches are unknown while the rep’s touches do not reach from the deal’s creation to its end. A loss of which no ground can be judged is unknown.',
  coverageWords: 'of the price-led losses can be judged',
  panels: [grounds],
  chart: 'grounds',
  measureWords: 'Share of price-led losses in which the price was never tested',
  headline: ({ number: { hits, n, value }, reps, filtered }) => {
    const said = t`In ${countWords(hits)} of ${casesWords(n, caseWords)} the price was never tested`;
    return `${said}${value === null ? '' : `, ${percentWords(value)}`}${filtered ? '' : concentration(reps, hits)}`;
  },
});
