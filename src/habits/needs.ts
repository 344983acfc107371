/** Canonical columns that a habit may need, as a user would call them. */
export const needWords = {
  'deals.deal_id': 'a file of deals',
  'deals.closed_on': 'the closing date of deals',
  'deals.loss_reason': 'the reason of lost deals',
  'deals.source': 'the source of deals',
  'accounts.owner': 'the owner of accounts',
  'accounts.last_activity_on': 'the last activity date of accounts',
  'activities.activity_id': 'a file of activities (calls, emails, meetings)',
} as const;

export type Need = keyof typeof needWords;

/** A column that must hold something; of several, one is enough. */
export type Needs = readonly (Need | readonly Need[])[];

/** The needs that no column fills. `filled` holds `table.column` of every canonical column with a value in it. */
export function unfilled(needs: Needs, filled: ReadonlySet<string>): Need[][] {
  return needs
    .map((need) => (typeof need === 'string' ? [need] : [...need]))
    .filter((any) => !any.some((one) => filled.has(one)));
}

/** Why a habit cannot be computed, and what to do next. */
export function missingWords(missing: readonly Need[][]): string {
  const lists = missing.map((any) => any.map((need) => needWords[need]).join(', or '));
  return `Your files do not hold ${lists.join(', nor ')}. Add ${lists.length > 1 ? 'them' : 'it'} to the export and drop the file again.`;
}
