import { list, type AnyTable } from '../crm';

export const teamTables: AnyTable[] = [
  {
    object: 'people',
    title: 'Sales team',
    signature: [
      list(`rep_id; sales_rep_id; user_id; employee_id; rep_name; sales_rep_name; seller; salesperson; user_name
        employee_name`),
      ['hire_date', 'start_date', 'manager', 'team', 'is_active', 'active', 'email', 'sales_rep_name', 'rep_name'],
    ],
    fields: {
      id: ['rep_id', 'sales_rep_id', 'user_id', 'employee_id', 'owner_id', 'salesperson_id', 'id'],
      name: list(
        `rep_name; sales_rep_name; user_name; employee_name; full_name; salesperson; seller; rep; owner; name`,
      ),
      first_name: ['first_name', 'Vorname', 'Prénom'],
      last_name: ['last_name', 'Nachname', 'Apellidos', 'Sobrenome'],
      email: ['email', 'email_address', 'work_email'],
      kind: ['role', 'kind', 'user_type', 'Rolle'],
      active: ['active', 'is_active', 'status'],
      team: ['team', 'sales_team', 'department', 'segment', 'region', 'region_id', 'office'],
      manager: ['manager', 'manager_name', 'manager_id', 'reports_to', 'Vorgesetzter'],
      started_on: ['hire_date', 'start_date', 'started_on', 'joined_on', 'Eintrittsdatum'],
      left_on: ['left_on', 'end_date', 'termination_date', 'leave_date'],
      title: ['title', 'job_title', 'position'],
    },
  },
  {
    object: 'quotas',
    title: 'Quotas',
    signature: [
      ['quota', 'quota_amount', 'target', 'target_amount', 'goal', 'Ziel', 'Objectif', 'Objetivo', 'Meta'],
      ['rep_id', 'rep_name', 'sales_rep', 'sales_rep_id', 'owner', 'rep', 'owner_id', 'salesperson', 'seller'],
    ],
    fields: {
      owner_id: ['rep_id', 'sales_rep_id', 'owner_id', 'user_id', 'employee_id'],
      owner_name: ['rep_name', 'sales_rep_name', 'sales_rep', 'rep', 'owner', 'salesperson', 'seller', 'name'],
      metric: ['metric', 'quota_type', 'measure'],
      period: ['period', 'quarter', 'fiscal_period', 'month', 'Quartal', 'Trimestre'],
      year: ['year', 'fiscal_year', 'Jahr', 'Année', 'Año', 'Ano'],
      starts_on: ['starts_on', 'start_date', 'period_start', 'from'],
      ends_on: ['ends_on', 'end_date', 'period_end', 'to'],
      amount: list(`quota; quota_amount; target; target_amount; goal; amount; Ziel; Objectif; Objetivo; Meta`),
      currency: ['currency'],
      parent: ['parent', 'team_quota'],
    },
  },
  {
    object: 'line_items',
    title: 'Deal products',
    signature: [
      ['deal_id', 'opportunity_id'],
      ['quantity', 'qty', 'Menge', 'Quantité'],
      ['product', 'product_name', 'product_id', 'sku', 'Produkt', 'Produit'],
    ],
    fields: {
      id: ['line_item_id', 'line_id', 'id'],
      deal_id: ['deal_id', 'opportunity_id'],
      product: ['product', 'product_name', 'product_id', 'sku', 'Produkt', 'Produit'],
      quantity: ['quantity', 'qty', 'Menge', 'Quantité'],
      list_price: ['list_price', 'Listenpreis'],
      price: ['price', 'unit_price', 'sales_price', 'Preis', 'Prix'],
      discount_share: ['discount', 'discount_pct', 'discount_percent'],
    },
  },
  {
    object: 'deal_contacts',
    title: 'People of a deal',
    signature: [
      ['deal_id', 'opportunity_id'],
      ['contact_id', 'person_id'],
      ['role', 'contact_role', 'added_on', 'is_primary'],
    ],
    fields: {
      deal_id: ['deal_id', 'opportunity_id'],
      contact_id: ['contact_id', 'person_id'],
      role: ['role', 'contact_role'],
      added_on: ['added_on', 'added_at', 'created_at'],
    },
  },
  {
    object: 'stages',
    title: 'Stages',
    signature: [
      ['stage_id', 'stage_name', 'stage'],
      ['position', 'display_order', 'sort_order', 'order', 'order_nr'],
      ['probability', 'pipeline', 'pipeline_id', 'is_won'],
    ],
    fields: {
      id: ['stage_id', 'id'],
      name: ['stage_name', 'stage', 'name', 'label'],
      pipeline: ['pipeline', 'pipeline_id'],
      pipeline_name: ['pipeline_name'],
      position: ['position', 'display_order', 'sort_order', 'order', 'order_nr'],
      probability: ['probability'],
      is_won: ['is_won', 'closed_won'],
      is_closed: ['is_closed', 'closed'],
    },
  },
];
