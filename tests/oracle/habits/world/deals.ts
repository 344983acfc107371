import { between, dayOf, last } from './days';
import type { Deal, Tables } from './rows';
import { changesOf, movesOf, type Track } from './history';

/** A deal as it stands on as-of. */
export interface Standing extends Deal {
  id: string;
  outcome: 'won' | 'lost' | 'open' | 'undated' | 'later';
  created: string | null;
  /** Days from created to closed; null where either is unknown or it would be negative. */
  cycle: number | null;
  money: number | null;
}

function outcomeOf(deal: Deal, asOf: string): Standing['outcome'] {
  const decided = deal.status === 'won' || deal.status === 'lost';
  if (decided && deal.closed_on === null) return 'undated';
  if (decided && (deal.closed_on as string) <= asOf) return deal.status as 'won' | 'lost';
  return deal.created_at === null || dayOf(deal.created_at) <= asOf ? 'open' : 'later';
}

/** A field as the last change up to as-of left it; null where none is known. */
const toldOf = (tables: Tables, id: string, field: string, asOf: string): string | null =>
  changesOf(tables, 'deal', id, field, asOf).at(-1)?.after ?? null;

/** A deal that was open on a day before the files' own holds what it came to: what it was then is known by history alone. */
function asItWas(tables: Tables, deal: Deal, asOf: string): Deal {
  const told = (field: string) => toldOf(tables, deal.deal_id as string, field, asOf);
  const stage = movesOf(tables, deal, asOf).at(-1)?.after ?? null;
  const amount = told('amount');
  // Without an amount today nothing is known of its rate, unless no deal has a currency.
  const rate = deal.amount === deal.amount_base ? 1 : (deal.amount_base ?? NaN) / (deal.amount ?? NaN);
  return {
    ...deal,
    stage,
    stage_meaning:
      tables.stages.find((one) => one.pipeline === deal.pipeline && one.stage === stage)?.stage_meaning ?? null,
    last_open_stage: null,
    amount: amount === null ? null : Number(amount),
    amount_base: amount === null || !Number.isFinite(rate) ? null : Math.round(Number(amount) * rate * 100) / 100,
    expected_close_on: told('expected_close_on'),
    next_step: null,
    next_step_on: null,
    last_activity_on: null,
  };
}

export function standingsOf(tables: Tables, asOf: string, isCurrent: boolean): Standing[] {
  return tables.deals.map((row) => {
    const later = (row.status === 'won' || row.status === 'lost') && row.closed_on !== null && row.closed_on > asOf;
    const deal = later || (row.status === 'open' && !isCurrent) ? asItWas(tables, row, asOf) : row;
    const created = deal.created_at === null ? null : dayOf(deal.created_at);
    const cycle = created !== null && deal.closed_on !== null ? between(created, deal.closed_on) : null;
    return {
      ...deal,
      id: deal.deal_id as string,
      outcome: outcomeOf(deal, asOf),
      created,
      cycle: cycle !== null && cycle >= 0 ? cycle : null,
      money: deal.amount_base,
    };
  });
}

export const isDecided = (deal: Standing): boolean => deal.outcome === 'won' || deal.outcome === 'lost';

export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  if (sorted.length === 0) return null;
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] as number) + (sorted[Math.floor(half)] as number)) / 2;
}

/** Median cycle of wins of 730 d by pipeline; of all where a pipeline has under five. */
export function wonCycles(deals: readonly Standing[], asOf: string): (pipeline: string | null) => number | null {
  const wins = deals.filter((one) => one.outcome === 'won' && last(one.closed_on, asOf, 730) && one.cycle !== null);
  return (pipeline) => {
    const own = wins.filter((one) => one.pipeline === pipeline);
    const used = own.length >= 5 ? own : wins;
    return used.length >= 5 ? medianOf(used.map((one) => one.cycle as number)) : null;
  };
}

/** Of decided deals of 730 d that reached a stage, the share won; by pipeline, then by team, where under five did. */
export function winRates(
  deals: readonly Standing[],
  tracks: ReadonlyMap<string, Track>,
  asOf: string,
): (pipeline: string | null, stage: string | null) => number | null {
  const decided = deals.filter((one) => isDecided(one) && last(one.closed_on, asOf, 730));
  const rate = (some: Standing[]) => some.filter((one) => one.outcome === 'won').length / some.length;
  return (pipeline, stage) => {
    const own = decided.filter((one) => one.pipeline === pipeline);
    const reached = own.filter((one) => stage !== null && tracks.get(one.id)?.reached.has(stage));
    if (reached.length >= 5) return rate(reached);
    if (own.length >= 5) return rate(own);
    return decided.length > 0 ? rate(decided) : null;
  };
}
