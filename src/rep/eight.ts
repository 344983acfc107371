import type { Habit } from '../habits';
import type { CaseFilter, CaseRow } from '../habits/cases';
import type { Computed } from '../habits/result';

/** So many cases are read in one go. */
export const eight = 8;

/**
 * Which cases to read first, as filters to be asked in their order: what speaks against the rep, the largest first, then
 * all others. `read` is how many of them the rep has tagged already.
 */
export function filtersOf({ measure }: Habit, { better }: Computed, rep: string | null, read: number): CaseFilter[] {
  const common = { rep, search: '', offset: 0, limit: eight + read };
  const isShare = measure === 'share' || measure === 'contrast';
  if (!isShare) return [{ ...common, outcome: null, sort: { by: 'value', descending: better !== 'higher' } }];
  const largest = { by: 'amount', descending: true } as const;
  const against = better === 'lower' ? 'hit' : 'miss';
  return [
    ...(better === 'context' ? [] : [{ ...common, outcome: against, sort: largest } as const]),
    { ...common, outcome: null, sort: largest },
  ];
}

/** Eight cases at most: those not tagged yet before the others, in the order in which they come. */
export function chooseEight(rows: readonly CaseRow[], isTagged: (caseId: string) => boolean): CaseRow[] {
  const once = [...new Map(rows.map((row) => [row.case_id, row])).values()];
  const fresh = once.filter((row) => !isTagged(row.case_id));
  return [...fresh, ...once.filter((row) => isTagged(row.case_id))].slice(0, eight);
}
