import { number, object, string } from 'zod';
import { later, say, t } from '../../language/t';
import { shareOf } from '../estimate';
import { defineHabit, panel } from '../habit';
import { concentration, countWords, percentWords, rangeWords } from '../words';

const names: Record<string, string> = {
  price: later('Price'),
  budget: later('Budget'),
  competitor: later('Competitor'),
  'no decision': later('No decision'),
  timing: later('Timing'),
  fit: later('Fit'),
  relationship: later('Relationship'),
  other: later('Other'),
  blank: later('No reason given'),
};

/** "Price is the reason given most", or the two that stand for half or more together. */
function mostWords([first, second]: readonly { kind: string; losses: number }[], total: number): string {
  if (!first) return t`No loss has a reason`;
  const most = say(names[first.kind] ?? first.kind);
  const both = first.losses + (second?.losses ?? 0);
  if (!second || first.losses * 2 >= total || both * 2 < total) return t`${most} is the reason given most`;
  return t`${most} and ${say(second.kind)} make ${percentWords(both / total)} of the reasons given`;
}

const kinds = panel(
  'kinds',
  object({ kind: string(), losses: number(), amount: number().nullable() }),
  (rows, { period }) => {
    const known = rows.filter((row) => row.kind !== 'blank');
    const total = known.reduce((sum, row) => sum + row.losses, 0);
    return {
      kind: 'bars',
      isPareto: true,
      title: mostWords(known, total),
      subtitle: t`Lost deals by reason, count and share of the ${countWords(total)} with a reason, and on the line what the reasons down to each make together, ${period}`,
      rows: rows.map((row) => ({
        label: say(names[row.kind] ?? row.kind),
        person: null,
        account: null,
        count: row.losses,
        share: row.kind === 'blank' ? null : row.losses / total,
        amount: row.amount,
        emphasis: row.kind === 'price' ? 'main' : row.kind === 'blank' ? 'aside' : 'none',
      })),
    };
  },
);

const counts = { hits: number(), misses: number(), unknown: number() };

const stages = panel(
  'stages',
  object({ pipeline: string().nullable(), stage: string(), ...counts }),
  (rows, { period }) => {
    const several = new Set(rows.map((row) => row.pipeline)).size > 1;
    const shown = rows.map((row) => ({
      label: several && row.pipeline ? `${row.pipeline} › ${row.stage}` : row.stage,
      person: null,
      account: null,
      number: shareOf(row),
      emphasis: 'none' as const,
      facts: [],
    }));
    return {
      kind: 'rates',
      title: rangeWords(shown, t`Price by the last stage reached`, 'after'),
      subtitle: t`Share of losses with a reason that name price, by the last stage reached, ${period}`,
      facts: [],
      rows: shown,
    };
  },
);

const competitors = panel('competitors', object({ competitor: string(), ...counts }), (rows, { period }) => {
  const shown = rows.map((row) => ({
    label: row.competitor,
    person: null,
    account: null,
    number: shareOf(row),
    emphasis: 'none' as const,
    facts: [],
  }));
  return {
    kind: 'rates',
    title: rangeWords(shown, t`Price by competitor: too few losses to compare`, 'against'),
    subtitle: t`Share of losses with a reason that name price, by competitor on the deal, ${period}`,
    facts: [],
    rows: shown,
  };
});

const reps = panel(
  'reps',
  object({ rep: string(), name: string(), ...counts, amount: number().nullable() }),
  (rows, { period }) => {
    const shown = rows.map((row) => ({
      label: row.name,
      person: row.rep,
      account: null,
      number: shareOf(row),
      emphasis: 'none' as const,
      facts: [row.amount],
    }));
    const range = rangeWords(shown, '', null);
    return {
      kind: 'rates',
      title: range === '' ? t`Price by rep: too few losses to compare` : t`${range}, rep by rep`,
      subtitle: t`Share of losses with a reason that name price, and their amount, ${period}`,
      facts: [{ label: t`Lost on price`, unit: 'money' }],
      rows: shown,
    };
  },
);

export default defineHabit({
  title: 'Price-led losses',
  question: 'Of the losses with a reason, how many blame the price?',
  why: 'Price is the reason that is easiest to write down. Where it is named often, the value was not understood before the number was heard.',
  ask: 'In the last five you lost on price, when did the customer first hear the number, and what had they said the result was worth?',
  next: 'Open the price losses that never came to a proposal: was it the price?',
  group: 'Price',
  measure: 'share',
  better: 'lower',
  core: true,
  needs: ['deals.deal_id', 'deals.closed_on', 'deals.loss_reason'],
  judged: 'window',
  about: 'decisions',
  byAmount: true,
  thresholds: {},
  caseWords: { one: 'loss', many: 'losses' },
  outcomeWords: { hit: 'price', miss: 'another reason', unknown: 'no reason given' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Lost' },
    { key: 'note', label: 'Reason in the CRM' },
    { key: 'part', label: 'Taken for' },
    { key: 'amount', label: 'Amount' },
  ],
  noteWords: ['price', 'budget', 'competitor', 'no decision', 'timing', 'fit', 'relationship', 'other', 'blank'],
  definition:
    'Deals lost in the period whose reason means price. Losses without a reason are unknown: left out of the share, and shown. Budget is a kind of its own.',
  coverageWords: 'of the losses have a reason',
  panels: [kinds, reps, stages, competitors],
  chart: 'kinds',
  measureWords: 'Share of losses with a reason that name price',
  headline: ({ number: { hits, n, unknown }, reps: all, filtered }) => {
    const said =
      unknown > 0
        ? t`Price is named in ${countWords(hits)} of ${countWords(n)} losses with a reason`
        : t`Price is named in ${countWords(hits)} of ${countWords(n)} losses`;
    return `${said}${filtered ? '' : concentration(all, hits)}`;
  },
});
