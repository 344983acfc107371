import { number, object } from 'zod';
import { later, say, t } from '../../language/t';
import { shareOf } from '../estimate';
import { defineHabit, panel } from '../habit';
import { casesWords, concentration, countWords, percentWords, rangeWords } from '../words';

const caseWords = { one: later('win'), many: later('wins') };

const labels = [later('No discount'), later('Up to 5%'), later('Up to 10%'), later('Up to 20%'), later('Over 20%')];

const bands = panel('bands', object({ band: number(), won: number(), lost: number() }), (rows, { period }) => {
  const shown = rows.map((row) => ({
    label: say(labels[row.band] ?? ''),
    person: null,
    account: null,
    number: shareOf({ hits: row.won, misses: row.lost, unknown: 0 }),
    emphasis: 'none' as const,
    facts: [],
  }));
  return {
    kind: 'rates',
    title: rangeWords(shown, t`Win rate by discount: too few deals to compare`, 'at'),
    subtitle: t`Win rate of decided deals that reached a proposal and have a discount on record, by discount, ${period}`,
    facts: [],
    rows: shown,
  };
});

export default defineHabit({
  title: 'Premium earned',
  question: 'How many wins hold their price?',
  why: 'Who wins at full price has shown what it is worth. A discount that did not win the deal was a gift.',
  ask: 'In which of your last wins would the customer have bought without the discount?',
  next: 'Compare the win rates by discount: where they do not rise with it, stop giving it.',
  group: 'Price',
  measure: 'share',
  better: 'higher',
  needs: ['deals.closed_on', 'deals.discount_share'],
  // The chart reads its decided deals, under the same filters.
  dependsOn: ['no-rate'],
  judged: 'window',
  about: 'decisions',
  thresholds: {
    premium_discount: { value: 0.05, min: 0, max: 1, unit: 'share', label: 'Discount that still holds the price' },
  },
  caseWords,
  outcomeWords: { hit: 'held its price', miss: 'discounted', unknown: 'discount blank' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Won' },
    { key: 'value', label: 'Discount', unit: 'share' },
    { key: 'amount', label: 'Amount' },
  ],
  definition:
    'Deals won in the period with a discount on record, or a list amount to tell it from. A hit has the set discount or less. A blank discount is not 0: such a win is unknown and left out of the share.',
  coverageWords: 'of the wins have a discount on record',
  panels: [bands],
  chart: 'bands',
  measureWords: 'Share of wins with a known discount that held their price',
  headline: ({ number: { hits, n, value }, reps, filtered, thresholds }) => {
    const said = t`${countWords(hits)} of ${casesWords(n, caseWords)} gave ${percentWords(thresholds['premium_discount'] ?? 0)} or less`;
    return `${said}${value === null ? '' : ` (${percentWords(value)})`}${filtered ? '' : concentration(reps, hits)}`;
  },
});
