import { activities } from './team/activities';
import { dealContacts, deals, stages } from './team/deals';
import { Draw } from './team/draw';
import { accounts, contacts, leads, people, quotas } from './team/records';
import type { Given } from './world/given';

/** Columns that a team's files may hold nothing of. */
const optional: Record<string, readonly string[]> = {
  accounts: ['kind_meaning', 'created_on', 'last_activity_on', 'is_reference', 'endorsed_on'],
  contacts: ['title', 'role', 'left_on', 'bounced_on', 'created_on', 'email'],
  leads: ['value', 'source_kind', 'closed_on'],
  deals: [
    ...['amount_base', 'created_at', 'created_by', 'expected_close_on', 'source_kind', 'referred_by_contact_id'],
    ...['referred_by_account_id', 'loss_kind', 'discount_share', 'deal_kind', 'need', 'next_step', 'next_step_on'],
    ...['last_activity_on'],
  ],
  deal_contacts: ['role'],
  activities: ['subject', 'body', 'created_at', 'due_on', 'contact_id', 'deal_id', 'place', 'minutes', 'lead_id'],
};

/** A small team with missing columns, nulls, ties and days on the edges; the same for the same seed. */
export function randomTeam(seed: number): { given: Given; asOf: string } {
  const asOf = ['2025-06-30', '2025-03-31', '2025-07-15', '2025-02-27'][seed % 4] as string;
  const draw = new Draw(seed, asOf);
  const given: Given = { stages, people: people(draw) };
  const owners = (given['people'] ?? []).map((one) => String(one['person_id']));
  given['accounts'] = accounts(draw, owners);
  given['contacts'] = contacts(draw, given['accounts']);
  const made = deals(draw, owners, given);
  given['deals'] = made.deals;
  given['deal_contacts'] = dealContacts(draw, given);
  given['leads'] = leads(draw, owners, given);
  given['quotas'] = quotas(draw, owners);
  const { changes = [], ...done } = draw.chance(0.95) ? activities(draw, owners, given) : {};
  Object.assign(given, done, { changes: [...made.changes, ...changes] });
  // One is told from the other: both are there, or neither.
  const texts: Record<string, string> = {
    loss_kind: 'loss_reason',
    source_kind: 'source',
    amount_base: 'amount',
    minutes: 'ends_at',
  };
  for (const [table, columns] of Object.entries(optional))
    for (const column of columns)
      if (draw.chance(0.1))
        given[table] = (given[table] ?? []).map((row) => ({
          ...row,
          [column]: null,
          ...(texts[column] && row[texts[column]] !== undefined && { [texts[column]]: null }),
        }));
  return { given, asOf };
}
