/** The oracle's own reading of the words that occur in the sets it reads; anything else is a fault, not a guess. */
const losses: Record<string, string> = {
  '': 'blank',
  'Price too high': 'price',
  Price: 'price',
  'No budget': 'budget',
  'Lost to competitor': 'competitor',
  'Chose Competitor': 'competitor',
  'No decision': 'no decision',
  'No Decision / Stalled': 'no decision',
  'Bad timing': 'timing',
  'Timing / Budget Cycle': 'timing',
  'Missing features': 'fit',
  'Missing Features': 'fit',
  Other: 'other',
};

/** A partner's referral is partner. */
const sources: Record<string, string> = {
  '': 'unknown',
  'Customer Referral': 'referral',
  'Cold Call': 'self-sourced',
  'Outbound - SDR': 'self-sourced',
  'Trade Show': 'marketing',
  Webinar: 'marketing',
  'Event / Conference': 'marketing',
  Web: 'web',
  'Inbound - Website': 'web',
  Partner: 'partner',
  'Partner Referral': 'partner',
  'Existing Customer': 'existing customer',
  'Customer Expansion': 'existing customer',
};

function read(known: Record<string, string>, text: string): string {
  const kind = known[text];
  if (kind === undefined) throw new Error(`The oracle does not know "${text}"`);
  return kind;
}

export const lossKind = (reason: string): string => read(losses, reason);
export const sourceKind = (source: string): string => read(sources, source);
