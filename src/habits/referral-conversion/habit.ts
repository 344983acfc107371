import { number, object, string } from 'zod';
import { later, say, t } from '../../language/t';
import { shareOf } from '../estimate';
import { defineHabit, panel, type Found } from '../habit';
import type { Emphasis } from '../result';
import { countWords, percentWords, rangeWords } from '../words';

const names: Record<string, string> = {
  referral: later('Referral'),
  'self-sourced': later('Self-sourced'),
  marketing: later('Marketing'),
  partner: later('Partner'),
  'existing customer': later('Existing customer'),
  web: later('Web'),
  unknown: later('Source unknown'),
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
      label: say(names[row.source] ?? row.source),
      person: null,
      account: null,
      number: shareOf(row),
      emphasis: emphasisOf(row.source),
      facts: [row.days, row.amount],
    }));
    return {
      kind: 'rates',
      title: rangeWords(shown, t`Win rate by source: too few deals to compare`, 'for'),
      subtitle: t`Win rate of decided new business by source, with medians of the wins, ${period}`,
      facts: [
        { label: t`Days to win, median`, unit: 'days' },
        { label: t`Amount won, median`, unit: 'money' },
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
    const said = t`${countWords(referrals)} of ${countWords(known)} new deals are referrals`;
    return {
      kind: 'bars',
      title: known > 0 ? `${said} (${percentWords(referrals / known)})` : said,
      subtitle: t`New-business deals created, count and share of the ${countWords(known)} with a known source, ${period}`,
      rows: rows.map((row) => ({
        label: say(names[row.kind] ?? row.kind),
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
    const [won, referrals] = [countWords(referral?.hits ?? 0), countWords(referral?.n ?? 0)];
    const [wonElse, others] = [countWords(rest?.hits ?? 0), countWords(rest?.n ?? 0)];
    return t`${won} of ${referrals} referrals were won; the rest, ${wonElse} of ${others}: too few to compare`;
  }
  const both = t`Referrals close at ${percentWords(referral.value ?? 0)}, everything else at ${percentWords(rest.value ?? 0)}`;
  const { low, high } = difference.interval ?? { low: -1, high: 1 };
  if (low <= 0 && high >= 0) return t`${both}: no clear difference`;
  const created = panels.find((one) => one.id === 'new-deals');
  const share = created?.kind === 'bars' ? created.rows.find((row) => row.emphasis === 'main')?.share : null;
  return share ? t`${both}, and ${percentWords(share)} of new deals are referrals` : both;
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
  noteWords: ['referral', 'self-sourced', 'marketing', 'partner', 'existing customer', 'web', 'unknown'],
  definition:
    'New-business deals decided in the period: the share won of referrals, less the share won of all other known sources. A partner’s referral is a partner deal. A deal whose source is unknown is left out of both. New business is what the deal’s kind says; where it says nothing, every deal but one whose source is an existing customer.',
  coverageWords: 'of the decided new-business deals have a known source',
  panels: [sources, newDeals],
  chart: 'sources',
  measureWords: 'Win rate of referrals less that of all other known sources, in points',
  headline,
});
