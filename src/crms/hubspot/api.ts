import { any, list, type AnyTable } from '../crm';
import { property } from './names';

const raw = list(
  'is_deleted; portal_id; archived; updatedAt; hs_lastmodifieddate; property_hs_lastmodifieddate; property_description',
);
const closed = any(...property('closedate'));
const created = any(...property('createdate', 'created_at'), 'createdAt');

/** Objects as the API and warehouses name them. */
export const apiTables: AnyTable[] = [
  {
    object: 'deals',
    title: 'Deals (API names)',
    signature: [property('dealname'), [...property('dealstage'), 'deal_pipeline_stage_id']],
    fields: {
      id: ['deal_id', 'hs_object_id', 'id'],
      name: property('dealname'),
      account_id: ['company_id', 'associatedcompanyid'],
      owner_id: ['hubspot_owner_id', 'property_hubspot_owner_id', 'owner_id'],
      pipeline: ['deal_pipeline_id', ...property('pipeline')],
      stage: ['deal_pipeline_stage_id', ...property('dealstage')],
      amount: property('amount'),
      created_at: created,
      closed_on: closed,
      expected_close_on: closed,
      source: property('hs_analytics_source'),
      loss_reason: property('closed_lost_reason'),
      deal_kind: property('dealtype'),
      last_activity_on: property('notes_last_updated'),
      modified_at: property('hs_lastmodifieddate'),
    },
    memory: {
      is_won: property('hs_is_closed_won'),
      is_closed: property('hs_is_closed'),
      currency: property('deal_currency_code'),
      amount_base: property('amount_in_home_currency', 'hs_amount_in_home_currency'),
      next_step: property('hs_next_step'),
      next_step_on: property('notes_next_activity_date'),
      probability: property('hs_deal_stage_probability'),
      created_by_id: property('hs_created_by_user_id'),
      source_detail: property('hs_analytics_source_data_1'),
      last_activity_on: property('notes_last_contacted'),
    },
    also: raw,
  },
  {
    object: 'accounts',
    title: 'Companies (API names)',
    signature: [
      ['domain', ...property('name')],
      ['hs_object_id', 'property_createdate', 'property_industry', 'hubspot_owner_id', 'property_name'],
    ],
    fields: {
      id: ['id', 'company_id', 'hs_object_id'],
      name: property('name'),
      domain: property('domain'),
      owner_id: property('hubspot_owner_id'),
      industry: property('industry'),
      region: property('country', 'state'),
      revenue: property('annualrevenue'),
      created_at: created,
      last_activity_on: property('notes_last_updated'),
      modified_at: property('hs_lastmodifieddate'),
    },
    memory: {
      kind: property('type', 'lifecyclestage'),
      employees: property('numberofemployees'),
      parent_id: property('hs_parent_company_id'),
    },
    also: [...raw, ...property('address', 'address_2', 'city', 'phone')],
  },
  {
    object: 'contacts',
    title: 'Contacts (API names)',
    signature: [property('firstname', 'lastname'), property('email')],
    fields: {
      id: ['id', 'contact_id', 'hs_object_id'],
      account_id: property('associatedcompanyid'),
      account_name: property('company'),
      first_name: property('firstname'),
      last_name: property('lastname'),
      email: property('email'),
      title: property('jobtitle'),
      created_at: created,
    },
    memory: {
      role: property('hs_buying_role'),
      source: property('hs_analytics_source'),
      owner_id: property('hubspot_owner_id'),
      bounced_on: property('hs_email_first_bounce_date'),
    },
    also: [
      ...raw,
      ...property('lastmodifieddate', 'first_conversion_date', 'annualrevenue', 'hs_merged_object_ids', 'email_1'),
    ],
  },
];
