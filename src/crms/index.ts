import type { Crm } from './crm';

const found = import.meta.glob<Crm>('./*/crm.ts', { eager: true, import: 'default' });

/** Every CRM that Rainmaker knows, by name. */
export const crms: readonly Crm[] = Object.values(found).sort((a, b) => a.name.localeCompare(b.name));
