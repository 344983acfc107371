import { fileURLToPath } from 'node:url';
import { lostAtStage, priceLedLosses, referralConversion } from '../oracle/deal-habits';
import { daysBetween, defaultAsOf, within } from '../oracle/facts';
import { neglectedAccounts } from '../oracle/neglected-accounts';
import { readSalesforce } from '../oracle/read-salesforce';
import type { OracleCase } from '../oracle/tally';
import { sourceKind } from '../oracle/words';

type Row = Record<string, string | number | boolean | null>;

const facts = readSalesforce(fileURLToPath(new URL('../../sample-data/salesforce', import.meta.url)));
/** The day that the sample team's files end. */
export const asOf = defaultAsOf(facts, '2026-12-31') ?? '';
const year = { asOf, windowDays: 365 };

/** Rows as the main chart of each habit reads them: the sample team, counted by the oracle instead of the engine. */
export const rowsOf: Record<string, Row[]> = {
  'no-rate': stageRows(),
  'price-led-losses': kindRows(),
  'neglected-accounts': customerRows(),
  'referral-conversion': sourceRows(),
};

function stageRows(): Row[] {
  const stages = ['Prospecting', 'Needs Analysis', 'Proposal/Price Quote', 'Negotiation/Review'];
  return Object.entries(lostAtStage(facts, year, stages)).map(([stage, { hits, misses }]) => ({
    pipeline: null,
    stage,
    reached: hits + misses,
    lost_there: hits,
  }));
}

function kindRows(): Row[] {
  const kinds = byPart(priceLedLosses(facts, year).cases);
  return kinds
    .map(([kind, cases]) => ({ kind, losses: cases.length, amount: cases.reduce((sum, one) => sum + one.amount, 0) }))
    .toSorted((a, b) => Number(a.kind === 'blank') - Number(b.kind === 'blank') || b.losses - a.losses);
}

function customerRows(): Row[] {
  const { cases, lookedFrom } = neglectedAccounts(facts, year);
  return cases
    .toSorted((a, b) => b.amount - a.amount || (a.id < b.id ? -1 : 1))
    .map(({ id, owner, amount, hit }) => {
      const touches = facts.touches.filter((touch) => touch.account === id && touch.on <= lookedFrom);
      const last = touches.reduce((latest, { on }) => (on > latest ? on : latest), '');
      const value = last === '' ? null : daysBetween(last, lookedFrom);
      return { case_id: id, account: id, label: id, rep: owner, value, amount, hit, customers: cases.length };
    });
}

function sourceRows(): Row[] {
  const { cases } = referralConversion(facts, year);
  const kinds = byPart(cases);
  const wins = facts.deals.filter(
    ({ isNew, outcome, closedOn }) => isNew && outcome === 'won' && closedOn !== null && within(closedOn, asOf, 365),
  );
  const first = (source: string) => Number(source === 'referral');
  return kinds
    .map(([source, all]) => {
      const own = wins.filter((deal) => sourceKind(deal.source) === source);
      const days = own.flatMap(({ createdOn, closedOn }) =>
        createdOn !== null && closedOn !== null ? [daysBetween(createdOn, closedOn)] : [],
      );
      const known = source !== 'unknown';
      return {
        source,
        hits: known ? all.filter((one) => one.hit).length : 0,
        misses: known ? all.filter((one) => !one.hit).length : 0,
        unknown: known ? 0 : all.length,
        days: median(days),
        amount: median(own.map((deal) => deal.amount)),
      };
    })
    .toSorted(
      (a, b) => a.unknown - b.unknown || first(b.source) - first(a.source) || b.hits / b.misses - a.hits / a.misses,
    );
}

function byPart(cases: readonly OracleCase[]): [string, OracleCase[]][] {
  const parts = [...new Set(cases.map((one) => one.part ?? ''))];
  return parts.map((part) => [part, cases.filter((one) => one.part === part)]);
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
