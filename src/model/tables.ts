import type { Db } from '../db/db';

type Type = 'text' | 'date' | 'moment' | 'money' | 'number' | 'flag';

const sqlTypes: Record<Type, string> = {
  text: 'varchar',
  date: 'date',
  moment: 'timestamp',
  money: 'decimal(18,2)',
  number: 'double',
  flag: 'boolean',
};

/** The canonical tables: one shape for every CRM, and the one source of truth for their columns. */
export const tables = {
  people: {
    person_id: 'text',
    name: 'text',
    email: 'text',
    kind: 'text',
    active: 'flag',
    team: 'text',
    manager: 'text',
    started_on: 'date',
    left_on: 'date',
  },
  accounts: {
    account_id: 'text',
    name: 'text',
    owner: 'text',
    kind: 'text',
    kind_meaning: 'text',
    tier: 'text',
    industry: 'text',
    region: 'text',
    revenue: 'money',
    employees: 'number',
    created_on: 'date',
    last_activity_on: 'date',
    parent_id: 'text',
    is_reference: 'flag',
    endorsed_on: 'date',
  },
  contacts: {
    contact_id: 'text',
    account_id: 'text',
    name: 'text',
    email: 'text',
    title: 'text',
    role: 'text',
    source: 'text',
    referred_by_contact_id: 'text',
    referred_by_account_id: 'text',
    created_on: 'date',
    left_on: 'date',
    bounced_on: 'date',
  },
  leads: {
    lead_id: 'text',
    name: 'text',
    company: 'text',
    email: 'text',
    owner: 'text',
    source: 'text',
    source_kind: 'text',
    status: 'text',
    status_meaning: 'text',
    value: 'money',
    created_at: 'moment',
    closed_on: 'date',
    converted_on: 'date',
    account_id: 'text',
    contact_id: 'text',
    deal_id: 'text',
  },
  deals: {
    deal_id: 'text',
    name: 'text',
    account_id: 'text',
    owner: 'text',
    created_by: 'text',
    pipeline: 'text',
    stage: 'text',
    stage_meaning: 'text',
    status: 'text',
    amount: 'money',
    currency: 'text',
    amount_base: 'money',
    created_at: 'moment',
    closed_on: 'date',
    expected_close_on: 'date',
    source: 'text',
    source_kind: 'text',
    referred_by_contact_id: 'text',
    referred_by_account_id: 'text',
    loss_reason: 'text',
    loss_kind: 'text',
    competitor: 'text',
    list_amount: 'money',
    discount_share: 'number',
    deal_kind: 'text',
    need: 'text',
    next_step: 'text',
    next_step_on: 'date',
    probability: 'number',
    last_activity_on: 'date',
    last_open_stage: 'text',
  },
  stages: { pipeline: 'text', stage: 'text', stage_meaning: 'text', position: 'number' },
  deal_contacts: { deal_id: 'text', contact_id: 'text', role: 'text', added_on: 'date' },
  line_items: {
    deal_id: 'text',
    product: 'text',
    quantity: 'number',
    list_price: 'money',
    price: 'money',
    discount_share: 'number',
  },
  activities: {
    activity_id: 'text',
    kind: 'text',
    direction: 'text',
    state: 'text',
    outcome: 'text',
    subject: 'text',
    body: 'text',
    owner: 'text',
    account_id: 'text',
    contact_id: 'text',
    deal_id: 'text',
    lead_id: 'text',
    created_at: 'moment',
    due_on: 'date',
    starts_at: 'moment',
    ends_at: 'moment',
    done_at: 'moment',
    has_time: 'flag',
    minutes: 'number',
    is_mass: 'flag',
    is_automatic: 'flag',
    place: 'text',
    /** An address outside the team is on it, known or not: enough for a touch. */
    outside: 'flag',
  },
  activity_links: {
    activity_id: 'text',
    contact_id: 'text',
    person_id: 'text',
    account_id: 'text',
    deal_id: 'text',
    lead_id: 'text',
  },
  changes: {
    entity: 'text',
    id: 'text',
    changed_at: 'moment',
    field: 'text',
    before: 'text',
    after: 'text',
    /** True where two dated exports differ: it happened between them, and is dated the day of the newer. */
    is_seen: 'flag',
  },
  quotas: {
    owner: 'text',
    metric: 'text',
    starts_on: 'date',
    ends_on: 'date',
    amount: 'money',
    currency: 'text',
    parent: 'text',
    /** Other goals are parts of this one: never to be added to them. */
    is_parent: 'flag',
  },
  unmatched: { join_name: 'text', object: 'text', text: 'text' },
  left_out: { reason: 'text', object: 'text', id: 'text' },
} as const satisfies Record<string, Record<string, Type>>;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

/** The columns of a canonical table, `source_file` and `source_row` last. */
export function columnsOf(table: TableName): string[] {
  return [...Object.keys(tables[table]), 'source_file', 'source_row'];
}

/** Creates every canonical table empty, in place of what was there. */
export async function createTables(db: Db): Promise<void> {
  const statements = tableNames.map((name) => {
    const columns = Object.entries(tables[name]).map(([column, type]: [string, Type]) => `${column} ${sqlTypes[type]}`);
    return `create or replace table ${name} (${columns.join(', ')}, source_file varchar, source_row bigint);`;
  });
  await db.exec([...statements, 'create or replace table audit_day (as_of date);'].join('\n'));
}
