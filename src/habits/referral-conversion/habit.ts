import { number, object, string } from 'zod';
import { shareOf } from '../estimate';
import { defineHabit, panel, type Found } from '../habit';
import type { Emphasis } from '../result';
import { countWords, percentWords, rangeWords } from '../words';

const names: Record<string, string> = {
  referral: 'Referral',
  'self-sourced': 'Self-sourced',
  marketing: 'Marketing',
  partner: 'Partner',
  'existing customer': 'Existing customer',
  web: 'Web',
  unknown: 'Source unknown',
};

const emphasisOf = (source: string): Emphasis =>
  source === 'referral' ? 'main' : source === 'unknown' ? 'aside' : 'none';

const sources = panel(
  'sources',
  object({
    source: string(),
    hits: number(),
    misses: number(),
    unknown: number(),
    days: number().nullable(),
    amount: number().nullable(),
  }),
  (rows, { period }) => {
    const shown = rows.map((row) => ({
      label: names[row.source] ?? row.source,
      person: null,
      account: null,
      number: shareOf(row),
      emphasis: emphasisOf(row.source),
      facts: [row.days, row.amount],
    }));
    return {
      kind: 'rates',
      title: rangeWords(shown, 'Win rate by source: too few deals to compare', 'for'),
      subtitle: `Win rate of decided new business by source, with medians of the wins, ${period}`,
      facts: [
        { label: 'Days to win, median', unit: 'days' },
        { label: 'Amount won, median', unit: 'money' },
      ],
      rows: shown,
    };
  },
);

const newDeals = panel(
  'new-deals',
  object({ kind: string(), deals: number(), amount: number().nullable() }),
  (rows, { period }) => {
    const known = rows.filter((row) => row.kind !== 'unknown').reduce((sum, row) => sum + row.deals, 0);
    const referrals = rows.find((row) => row.kind === 'referral')?.deals ?? 0;
    const share = known > 0 ? ` (${percentWords(referrals / known)})` : '';
    return {
      kind: 'bars',
      title: `${countWords(referrals)} of ${countWords(known)} new deals are referrals${share}`,
      subtitle: `New-business deals created, count and share of the ${countWords(known)} with a known source, ${period}`,
      rows: rows.map((row) => ({
        label: names[row.kind] ?? row.kind,
        person: null,
        account: null,
        count: row.deals,
        share: row.kind === 'unknown' ? null : row.deals / known,
        amount: row.amount,
        emphasis: emphasisOf(row.kind),
      })),
    };
  },
);

function headline({ number: difference, parts, panels }: Found): string {
  const [referral, rest] = parts.map((part) => part.number);
  if (!referral || !rest || difference.value === null) {
    const won = `${countWords(referral?.hits ?? 0)} of ${countWords(referral?.n ?? 0)} referrals were won`;
    return `${won}; the rest, ${countWords(rest?.hits ?? 0)} of ${countWords(rest?.n ?? 0)}: too few to compare`;
  }
  const both = `Referrals close at ${percentWords(referral.value ?? 0)}, everything else at ${percentWords(rest.value ?? 0)}`;
  const { low, high } = difference.interval ?? { low: -1, high: 1 };
  if (low <= 0 && high >= 0) return `${both}: no clear difference`;
  const created = panels.find((one) => one.id === 'new-deals');
  const share = created?.kind === 'bars' ? created.rows.find((row) => row.emphasis === 'main')?.share : null;
  return share ? `${both}, and ${percentWords(share)} of new deals are referrals` : both;
}

export default defineHabit({
  title: 'Referral conversion',
  question: 'Do referrals close better than everything else?',
  why: 'A referred buyer starts with somebody else’s trust. Where referrals close better, asking for them is the cheapest prospecting there is.',
  ask: 'Which of your customers would introduce you to one person this week, and when will you ask?',
  next: 'Open the referrals that were won, and thank whoever referred them.',
  group: 'Referrals',
  measure: 'contrast',
  better: 'higher',
  core: true,
  needs: ['deals.deal_id', 'deals.closed_on', 'deals.source'],
  judged: 'window',
  about: 'decisions',
  parts: { a: 'referral', labelA: 'Referral', labelB: 'All other sources' },
  trendWords: 'Win rate of referrals',
  thresholds: {},
  caseWords: { one: 'decided new-business deal', many: 'decided new-business deals' },
  outcomeWords: { hit: 'won', miss: 'lost', unknown: 'source unknown' },
  columns: [
    { key: 'deal', label: 'Deal' },
    { key: 'account', label: 'Account' },
    { key: 'rep', label: 'Rep' },
    { key: 'happened_on', label: 'Decided' },
    { key: 'note', label: 'Source in the CRM' },
    { key: 'part', label: 'Taken for' },
    { key: 'value', label: 'Days open', unit: 'days' },
    { key: 'amount', label: 'Amount' },
  ],
  definition:
    'New-business deals decided in the period: the share won of referrals, less the share won of all other known sources. A partner’s referral is a partner deal. A deal whose source is unknown is left out of both. New business is what the deal’s kind says; where it says nothing, every deal but one whose source is an existing customer.',
  coverageWords: 'of the decided new-business deals have a known source',
  panels: [sources, newDeals],
  chart: 'sources',
  measureWords: 'Win rate of referrals less that of all other known sources, in points',
  headline,
});
