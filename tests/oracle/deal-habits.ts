import { addDays, type Deal, type Facts } from './facts';
import { lossKind, sourceKind } from './words';
import { rate, result, tally, type OracleResult, type Settings, type Tally } from './tally';

/** Won or lost with a closing date in (as-of − window, as-of]. Undated decided deals are no cases; see `undated`. */
function decided(facts: Facts, { asOf, windowDays }: Settings): Deal[] {
  const from = windowDays === null ? '' : addDays(asOf, -windowDays);
  return facts.deals.filter(
    (deal) => deal.outcome !== 'open' && deal.closedOn !== null && deal.closedOn <= asOf && deal.closedOn > from,
  );
}

/** Decided deals without a closing date, by owner: listed, never counted. */
export function undated(facts: Facts): Record<string, number> {
  const out: Record<string, number> = {};
  for (const deal of facts.deals) {
    if (deal.outcome !== 'open' && deal.closedOn === null) out[deal.owner] = (out[deal.owner] ?? 0) + 1;
  }
  return out;
}

/** no-rate: of deals decided in the window, the share lost. */
export function noRate(facts: Facts, settings: Settings): OracleResult {
  const cases = decided(facts, settings).map(({ id, owner, outcome, amount }) => ({
    id,
    owner,
    amount,
    hit: outcome === 'lost',
  }));
  return result(facts, settings.asOf, cases);
}

/** price-led-losses: of losses in the window, the share lost for price; a blank reason is unknown. Budget is not price. */
export function priceLedLosses(facts: Facts, settings: Settings): OracleResult {
  const losses = decided(facts, settings).filter((deal) => deal.outcome === 'lost');
  const cases = losses.map(({ id, owner, amount, reason }) => {
    const kind = lossKind(reason);
    return { id, owner, amount, part: kind, hit: kind === 'blank' ? null : kind === 'price' };
  });
  return result(facts, settings.asOf, cases);
}

interface Contrast extends OracleResult {
  parts: Record<string, Tally>;
  referral: number | null;
  others: number | null;
  difference: number | null;
}

/**
 * referral-conversion: of new-business deals decided in the window, the share won, referral − all other known sources.
 * Where the files hold no kind of deal, every deal whose source is not an existing customer is new business. A deal
 * without a known source is a case of part `unknown` and enters neither side.
 */
export function referralConversion(facts: Facts, settings: Settings): Contrast {
  const cases = decided(facts, settings)
    .filter((deal) => deal.isNew)
    .map(({ id, owner, amount, source, outcome }) => ({
      id,
      owner,
      amount,
      part: sourceKind(source),
      hit: outcome === 'won',
    }));
  const parts: Record<string, Tally> = {};
  for (const part of new Set(cases.map((one) => one.part)))
    parts[part] = tally(cases.filter((one) => one.part === part));
  const referral = rate(tally(cases.filter((one) => one.part === 'referral')));
  const others = rate(tally(cases.filter((one) => one.part !== 'referral' && one.part !== 'unknown')));
  const difference = referral === null || others === null ? null : referral - others;
  return { ...result(facts, settings.asOf, cases), parts, referral, others, difference };
}

/** Of deals decided in the window, won and lost by the source's own text. Hits are wins. */
export function winsBySource(facts: Facts, settings: Settings): Record<string, Tally> {
  const out: Record<string, Tally> = {};
  for (const { source, outcome } of decided(facts, settings)) {
    const known = (out[source] ??= { hits: 0, misses: 0, unknown: 0 });
    if (outcome === 'won') known.hits++;
    else known.misses++;
  }
  return out;
}

/** Of decided deals that reached a stage, those lost there (hits): their last open stage. A won deal reached every stage. */
export function lostAtStage(facts: Facts, settings: Settings, stages: readonly string[]): Record<string, Tally> {
  const deals = decided(facts, settings);
  return Object.fromEntries(
    stages.map((stage) => {
      const reached = deals.filter((deal) => deal.outcome === 'won' || deal.stages?.includes(stage));
      return [stage, tally(reached.map((deal) => ({ hit: deal.outcome === 'lost' && deal.stages?.at(-1) === stage })))];
    }),
  );
}
