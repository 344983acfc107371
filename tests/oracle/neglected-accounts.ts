import { addDays, daysBetween, defaultAsOf, within, type Facts, type Touch } from './facts';
import { result, type OracleCase, type OracleResult } from './tally';

interface NeglectSettings {
  asOf: string;
  neglectDays?: number;
  customerDays?: number;
}

interface Neglect extends OracleResult {
  /** Where the activities end more than 7 days before as-of, the habit looks from their last day. */
  lookedFrom: string;
}

/**
 * neglected-accounts: customers with an owner; a hit has no touch in (day − 90, day].
 *
 * Readings: a customer has a win in the 1,095 days before the day, or is typed as one and not as former, which the files
 * tell of their last day alone. The period of observation must lie inside the owner's touch span, or inside the team's
 * where the owner records no touch at all. Left out are
 * accounts whose first win in the files is under 90 days old; a later win does not make an old customer new. An account
 * touched exactly 90 days ago is neglected. One never touched is neglected too, where the span holds the period. A span
 * lasts until 7 days after its last touch, the tolerance that the text gives to files. Amount is what was won in 730 days.
 */
export function neglectedAccounts(facts: Facts, settings: NeglectSettings): Neglect {
  const { neglectDays = 90, customerDays = 1095 } = settings;
  const all = facts.touches.filter((touch) => touch.on <= settings.asOf);
  const fileEnd = all.reduce((last, touch) => (touch.on > last ? touch.on : last), '');
  const lookedFrom = fileEnd !== '' && fileEnd < addDays(settings.asOf, -7) ? fileEnd : settings.asOf;
  const spans = touchSpans(all);
  const current = settings.asOf >= (defaultAsOf(facts, '9999-12-31') ?? '');

  const cases = facts.accounts.flatMap((account): OracleCase[] => {
    if (account.owner === '') return [];
    const wins = facts.deals.filter(
      (deal) =>
        deal.account === account.id && deal.outcome === 'won' && deal.closedOn !== null && deal.closedOn <= lookedFrom,
    );
    const wonOn = wins.map((deal) => deal.closedOn as string).sort();
    if (!(account.isTypedCustomer && current) && !wonOn.some((on) => within(on, lookedFrom, customerDays))) return [];
    if (wonOn[0] !== undefined && daysBetween(wonOn[0], lookedFrom) < 90) return [];
    const seen = spans.get(account.owner) ?? spans.get('');
    const known =
      seen !== undefined && seen.first <= addDays(lookedFrom, -neglectDays + 1) && addDays(seen.last, 7) >= lookedFrom;
    const touched = all.some((touch) => touch.account === account.id && within(touch.on, lookedFrom, neglectDays));
    const recent = wins.filter((deal) => within(deal.closedOn as string, lookedFrom, 730));
    const amount = recent.reduce((sum, deal) => sum + deal.amount, 0);
    return [{ id: account.id, owner: account.owner, amount, hit: known ? !touched : null }];
  });
  return { ...result(facts, settings.asOf, cases), lookedFrom };
}

/** First and last day with a touch, per rep; the empty name is the whole team. */
function touchSpans(touches: readonly Touch[]): Map<string, { first: string; last: string }> {
  const spans = new Map<string, { first: string; last: string }>();
  for (const { rep, on } of touches) {
    for (const key of new Set([rep, ''])) {
      const known = spans.get(key) ?? { first: on, last: on };
      spans.set(key, { first: on < known.first ? on : known.first, last: on > known.last ? on : known.last });
    }
  }
  return spans;
}
