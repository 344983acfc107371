import { list, type AnyTable } from '../crm';

export const activityTables: AnyTable[] = [
  {
    object: 'activities',
    title: 'Activities',
    signature: [
      list(`activity_id; activity_type; task_id; call_id; meeting_id; event_id; subject; Betreff; Sujet; Asunto
        Assunto`),
      list(`activity_date; due_date; date; start_time; start_date; completed_at; activity_type; Datum; Fecha; Data`),
    ],
    fields: {
      id: ['activity_id', 'task_id', 'call_id', 'meeting_id', 'event_id', 'id'],
      kind: ['activity_type', 'type', 'kind', 'channel', 'Art', 'Typ', 'Tipo'],
      direction: ['direction', 'call_direction', 'Richtung'],
      state: ['status', 'state', 'activity_status', 'Statut', 'Estado'],
      outcome: ['outcome', 'result', 'call_result', 'disposition', 'Ergebnis', 'Résultat'],
      subject: ['subject', 'title', 'activity_name', 'summary', 'name', 'Betreff', 'Sujet', 'Asunto', 'Assunto'],
      body: ['notes', 'note', 'description', 'body', 'comments', 'Notiz'],
      owner_id: ['owner_id', 'rep_id', 'sales_rep_id', 'user_id'],
      owner_name: list(
        `owner; owner_name; activity_owner; rep; rep_name; sales_rep; assigned_to; user; user_name; Zuständig; Responsable; Responsável`,
      ),
      account_id: ['account_id', 'customer_id', 'company_id'],
      account_name: list(
        `account_name; account; customer; customer_name; company; company_name; Kunde; Firma; Entreprise; Empresa`,
      ),
      contact_id: ['contact_id', 'person_id'],
      contact_name: ['contact_name', 'contact', 'person', 'Kontakt'],
      deal_id: ['deal_id', 'opportunity_id', 'opp_id'],
      deal_name: ['deal_name', 'deal', 'opportunity', 'opportunity_name'],
      lead_id: ['lead_id'],
      created_at: ['created_at', 'created_date', 'created_on', 'date_created'],
      due_on: ['due_date', 'due_on', 'due', 'Fällig am', 'Échéance'],
      starts_at: list(`start_time; starts_at; start_date; start; activity_date; date; happened_at; Datum; Fecha; Data`),
      ends_at: ['end_time', 'ends_at', 'end_date', 'end'],
      done_at: ['completed_at', 'completed_date', 'done_at', 'completed_on', 'Erledigt am'],
      is_done: ['is_done', 'done', 'completed', 'is_completed'],
      minutes: ['minutes', 'duration_minutes', 'duration_min', 'duration', 'Dauer', 'Durée'],
      seconds: ['duration_seconds', 'seconds', 'call_duration_seconds'],
      is_mass: ['is_mass', 'mass_email', 'bulk'],
      is_automatic: ['is_automatic', 'automated', 'auto_logged'],
      place: ['place', 'location', 'Ort', 'Lieu', 'Lugar'],
      address: ['address', 'Adresse'],
    },
    also: ['priority'],
  },
  {
    object: 'changes',
    title: 'Stage history',
    signature: [
      ['deal_id', 'opportunity_id', 'record_id', 'entity_id'],
      ['changed_at', 'entered_at', 'date_entered', 'change_date', 'changed_on', 'moved_at', 'modified_at'],
      ['stage', 'to_stage', 'new_stage', 'new_value', 'from_stage', 'after'],
    ],
    constants: { entity: 'deal' },
    fields: {
      entity_id: ['deal_id', 'opportunity_id', 'record_id', 'entity_id'],
      changed_at: list(
        `changed_at; changed_on; change_date; entered_at; date_entered; moved_at; modified_at; timestamp; date`,
      ),
      field: ['field', 'field_name', 'property'],
      before: ['old_value', 'before', 'from_value'],
      after: ['new_value', 'after', 'to_value'],
      stage: ['to_stage', 'new_stage', 'stage'],
      before_stage: ['from_stage', 'old_stage', 'previous_stage'],
      amount: ['amount', 'value'],
      close_on: ['close_date', 'expected_close_date'],
    },
  },
];
