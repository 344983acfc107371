import { list, type AnyTable } from '../crm';

const links = {
  account_id: ['Associated Company IDs (Primary)', 'Associated Company IDs'],
  account_name: ['Associated Company (Primary)', 'Associated Company'],
  contact_id: 'Associated Contact IDs',
  contact_name: 'Associated Contact',
  deal_id: 'Associated Deal IDs',
  deal_name: 'Associated Deal',
  lead_id: 'Associated Lead IDs',
  lead_name: 'Associated Lead',
} as const;
const common = {
  id: 'Record ID',
  owner_name: ['Activity assigned to', 'Assigned to', 'Activity created by'],
  created_at: ['Create date', 'Object create date/time'],
} as const;
const also = list('Record source; Last Modified Date; HubSpot Team; Created by user ID; Updated by user ID');

/** Calls, meetings, tasks, e-mails and notes of the user interface. What they are linked to was seen, the rest not. */
export const activityTables: AnyTable[] = [
  {
    object: 'activities',
    title: 'Calls',
    signature: [
      ['Call Title', 'Call notes', 'Call outcome', 'Call Status'],
      ['Call duration', 'Call direction', 'Call outcome', 'Call Status'],
      ['Activity date', 'Record ID'],
    ],
    constants: { kind: 'call' },
    fields: { ...links },
    memory: {
      ...common,
      subkind: 'Call and meeting type',
      direction: 'Call direction',
      state: 'Call Status',
      outcome: 'Call outcome',
      subject: 'Call Title',
      body: 'Call notes',
      starts_at: 'Activity date',
      minutes: ['Call duration', 'Duration (HH:mm:ss)'],
    },
    also: [...also, 'Recording URL', 'From number', 'To Number'],
  },
  {
    object: 'activities',
    title: 'Meetings',
    signature: [
      ['Meeting name', 'Meeting outcome', 'Meeting start time'],
      ['Meeting start time', 'Meeting end time', 'Activity date'],
    ],
    constants: { kind: 'meeting' },
    fields: { ...links },
    memory: {
      ...common,
      subkind: 'Call and meeting type',
      outcome: 'Meeting outcome',
      subject: 'Meeting name',
      body: ['Meeting description', 'Internal meeting notes'],
      starts_at: ['Meeting start time', 'Activity date'],
      ends_at: 'Meeting end time',
      place: ['Meeting location', 'Location'],
    },
    also: [...also, 'Activity date', 'Location type', 'Meeting source'],
  },
  {
    object: 'activities',
    title: 'Tasks',
    signature: [
      ['Task Title', 'Task Type', 'Task Status'],
      ['Due date', 'Completed at', 'Task Status'],
    ],
    fields: { ...links },
    memory: {
      ...common,
      kind: 'Task Type',
      state: 'Task Status',
      subject: 'Task Title',
      body: ['Task Notes', 'Notes'],
      due_on: 'Due date',
      done_at: 'Completed at',
      is_done: 'Is Completed',
    },
    also: [...also, 'Priority', 'Queue', 'Reminder', 'Activity date'],
  },
  {
    object: 'activities',
    title: 'Emails',
    signature: [
      ['Email subject', 'Email send status', 'Email body'],
      ['Email direction', 'Email send status', 'Activity date', 'Email body'],
    ],
    constants: { kind: 'email' },
    fields: { ...links },
    memory: {
      ...common,
      direction: 'Email direction',
      state: 'Email send status',
      subject: 'Email subject',
      body: 'Email body',
      done_at: 'Activity date',
    },
    also: [...also, 'Number of email opens', 'Number of email clicks', 'Email from address', 'Email to address'],
  },
  {
    object: 'activities',
    title: 'Notes',
    signature: [
      ['Note body', 'Note'],
      ['Activity date', 'Record ID', 'Create date'],
    ],
    constants: { kind: 'note' },
    fields: { ...links },
    memory: { ...common, body: ['Note body', 'Note'], done_at: 'Activity date' },
    also,
  },
  {
    object: 'activities',
    title: 'All activities',
    signature: [
      ['Activity type', 'Activity name'],
      ['Activity date', 'Create date'],
      ['Activity assigned to', 'Activity name', 'Record ID'],
    ],
    fields: { ...links },
    memory: {
      ...common,
      kind: 'Activity type',
      subkind: ['Task Type', 'Call and meeting type'],
      state: ['Task Status', 'Call Status'],
      outcome: ['Call outcome', 'Meeting outcome'],
      subject: ['Activity name', 'Task Title', 'Call Title', 'Meeting name'],
      body: ['Notes', 'Task Notes', 'Call notes', 'Note body'],
      due_on: 'Due date',
      starts_at: ['Activity date', 'Meeting start time'],
      done_at: 'Completed at',
      minutes: ['Call duration', 'Duration (HH:mm:ss)'],
    },
    also,
  },
];
