import { list, type AnyTable } from '../crm';
import { property } from './names';

const also = list(`_fivetran_synced; type_id; category; property_hs_lastmodifieddate; property_hubspot_team_id;
  property_hs_all_owner_ids; property_hs_all_team_ids; property_hs_modified_by; property_hs_object_id; portal_id;
  property_hs_engagement_source; property_hs_body_preview; active_user_id; updated_at; source; source_id;
  display_order; active; role_id; engagement_type; task_type`);
const engagement = {
  id: 'engagement_id',
  owner_id: ['property_hubspot_owner_id', 'owner_id'],
  created_at: ['property_hs_createdate', 'created_at'],
} as const;

/** Tables that warehouses keep beside the objects: history, pipelines, owners, engagements and who belongs to what. */
export const warehouseTables: AnyTable[] = [
  {
    object: 'changes',
    title: 'Stages of deals',
    signature: ['deal_id', 'date_entered', 'value'],
    constants: { entity: 'deal', field: 'stage' },
    fields: { entity_id: 'deal_id', changed_at: 'date_entered', stage: 'value' },
    also: [...also, '_fivetran_start', '_fivetran_end'],
  },
  {
    object: 'changes',
    title: 'History of deals',
    signature: ['deal_id', 'timestamp', 'name', 'value'],
    constants: { entity: 'deal' },
    fields: { entity_id: 'deal_id', changed_at: 'timestamp', field: 'name', after: 'value' },
    also,
  },
  {
    object: 'changes',
    title: 'History of companies',
    signature: ['company_id', 'timestamp', 'name', 'value'],
    constants: { entity: 'account' },
    fields: { entity_id: 'company_id', changed_at: 'timestamp', field: 'name', after: 'value' },
    also,
  },
  {
    object: 'stages',
    title: 'Stages of pipelines',
    signature: ['stage_id', 'label', 'pipeline_id'],
    fields: {
      id: 'stage_id',
      name: 'label',
      pipeline: 'pipeline_id',
      position: 'display_order',
      probability: 'probability',
      is_won: 'closed_won',
      is_closed: 'is_closed',
    },
    also: [...also, 'created_at'],
  },
  {
    object: 'stages',
    title: 'Pipelines',
    signature: ['pipeline_id', 'label', 'display_order'],
    fields: { pipeline: 'pipeline_id', pipeline_name: 'label' },
    also: [...also, 'created_at'],
  },
  {
    object: 'people',
    title: 'Owners',
    signature: ['owner_id', 'email', 'last_name', ['portal_id', 'active_user_id', 'type']],
    fields: {
      id: 'owner_id',
      first_name: 'first_name',
      last_name: 'last_name',
      email: 'email',
      kind: 'type',
      started_on: 'created_at',
    },
    also,
  },
  {
    object: 'people',
    title: 'Users',
    signature: ['id', 'email', 'primary_team_id'],
    fields: { id: 'id', first_name: 'first_name', last_name: 'last_name', email: 'email', team: 'primary_team_id' },
    also,
  },
  {
    object: 'links',
    title: 'Companies of deals',
    signature: ['deal_id', 'company_id', 'type_id'],
    fields: { deal_id: 'deal_id', account_id: 'company_id' },
    also: list('_fivetran_synced; type_id; category'),
  },
  {
    object: 'deal_contacts',
    title: 'Contacts of deals',
    signature: ['deal_id', 'contact_id', 'type_id'],
    fields: { deal_id: 'deal_id', contact_id: 'contact_id' },
    also: list('_fivetran_synced; type_id; category'),
  },
  {
    object: 'links',
    title: 'What activities belong to',
    signature: ['engagement_id', ['deal_id', 'company_id', 'contact_id'], 'engagement_type'],
    fields: {
      activity_id: 'engagement_id',
      deal_id: 'deal_id',
      account_id: 'company_id',
      contact_id: 'contact_id',
      kind: 'engagement_type',
    },
    also: list('_fivetran_synced; type_id; category'),
  },
  {
    object: 'activities',
    title: 'Engagements',
    signature: ['id', 'type', 'portal_id'],
    fields: { id: 'id', kind: 'type', owner_id: 'owner_id', created_at: 'created_at', starts_at: 'timestamp' },
    also,
  },
  {
    object: 'activities',
    title: 'Tasks (warehouse)',
    signature: [
      'engagement_id',
      'property_hs_timestamp',
      ['property_hs_task_type', 'property_hs_task_subject', 'task_type'],
    ],
    fields: {
      ...engagement,
      kind: 'type',
      subkind: ['property_hs_task_type', 'task_type'],
      subject: 'property_hs_task_subject',
      state: 'property_hs_task_status',
      due_on: 'property_hs_timestamp',
    },
    memory: { done_at: 'property_hs_task_completion_date', body: 'property_hs_task_body' },
    also,
  },
  {
    object: 'activities',
    title: 'Calls (warehouse)',
    signature: ['engagement_id', 'property_hs_timestamp', 'property_hs_createdate', 'type'],
    fields: {
      ...engagement,
      kind: 'type',
      subject: 'property_hs_call_title',
      body: 'property_hs_call_body',
      direction: 'property_hs_call_direction',
      outcome: 'property_hs_call_disposition',
      state: 'property_hs_call_status',
      starts_at: 'property_hs_timestamp',
    },
    also,
  },
  {
    object: 'activities',
    title: 'Emails (warehouse)',
    signature: ['engagement_id', ['property_hs_email_subject', 'property_hs_email_text']],
    constants: { kind: 'email' },
    fields: {
      ...engagement,
      subject: 'property_hs_email_subject',
      body: 'property_hs_email_text',
      direction: 'property_hs_email_direction',
      state: 'property_hs_email_status',
      done_at: 'property_hs_timestamp',
    },
    also: [...also, 'type'],
  },
  {
    object: 'activities',
    title: 'Notes (warehouse)',
    signature: ['engagement_id', 'property_hs_note_body'],
    constants: { kind: 'note' },
    fields: { ...engagement, body: 'property_hs_note_body', done_at: 'property_hs_timestamp' },
    also: [...also, 'type'],
  },
  {
    object: 'activities',
    title: 'Meetings (warehouse)',
    signature: [
      'engagement_id',
      ['start_time', ...property('hs_meeting_start_time')],
      ['end_time', ...property('hs_meeting_end_time'), 'meeting_outcome'],
    ],
    constants: { kind: 'meeting' },
    fields: {
      ...engagement,
      subject: ['title', ...property('hs_meeting_title')],
      body: ['body', ...property('hs_meeting_body')],
      outcome: ['meeting_outcome', ...property('hs_meeting_outcome')],
      starts_at: ['start_time', ...property('hs_meeting_start_time')],
      ends_at: ['end_time', ...property('hs_meeting_end_time')],
      place: property('hs_meeting_location'),
    },
    also: [
      ...also,
      ...list('created_from_link_id; pre_meeting_prospect_reminders; web_conference_meeting_id; external_url; type'),
    ],
  },
];
