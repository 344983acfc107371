import type { ObjectName } from '../../crms/fields';

const soft: Partial<Record<ObjectName, string[]>> = {
  deals: [
    'referred_by',
    'referred_by_contact_id',
    'referred_by_account_id',
    'loss_reason',
    'loss_note',
    'competitor',
    'list_amount',
    'discount_share',
    'need',
    'next_step',
    'next_step_on',
    'source',
    'last_open_stage',
  ],
  accounts: ['tier', 'region', 'is_reference', 'endorsed_on'],
  contacts: ['role', 'referred_by_contact_id', 'referred_by_account_id', 'left_on'],
  leads: ['source', 'value'],
  activities: ['outcome', 'is_mass', 'is_automatic'],
};

/** Fields that teams add as custom columns under names of their own: sought by words in every CRM's files. */
export function softFields(object: ObjectName): readonly string[] {
  return soft[object] ?? [];
}
