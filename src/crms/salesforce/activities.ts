import { list, first, type AnyTable } from '../crm';

const everyActivity =
  list(`WhoCount; WhatCount; IsDeleted; IsArchived; CurrencyIsoCode; LastModifiedDate; LastModifiedById; CreatedById
  SystemModstamp; ReminderDateTime; IsReminderSet; IsRecurrence; RecurrenceActivityId; RecurrenceType
  RecurrenceInterval; RecurrenceEndDateOnly; RecurrenceTimeZoneSidKey; RecurrenceDayOfWeekMask
  RecurrenceDayOfMonth; RecurrenceInstance; RecurrenceMonthOfYear; RecordTypeId`);

/** WhatId is an account or an opportunity, WhoId a contact or a lead; the model tells them apart by the id's prefix. */
export const activityTables: AnyTable[] = [
  {
    object: 'activities',
    title: 'Tasks',
    ids: ['00T'],
    signature: ['Id', 'WhatId', 'ActivityDate', 'Status'],
    fields: {
      id: 'Id',
      kind: ['Type', 'Type__c'],
      subkind: first('TaskSubtype', 'ActivityOriginType'),
      direction: 'CallType',
      state: 'Status',
      outcome: 'CallDisposition',
      subject: 'Subject',
      body: 'Description',
      owner_id: 'OwnerId',
      account_id: 'AccountId',
      contact_id: 'WhoId',
      regarding_id: 'WhatId',
      created_at: 'CreatedDate',
      due_on: 'ActivityDate',
      done_at: 'CompletedDateTime',
      is_done: 'IsClosed',
      seconds: 'CallDurationInSeconds',
    },
    memory: { owner_name: 'Owner.Name', contact_name: 'Who.Name', regarding_name: 'What.Name' },
    also: [
      ...everyActivity,
      'Priority',
      'IsHighPriority',
      'EmailMessageId',
      'CallObject',
      'RecurrenceStartDateOnly',
      'RecurrenceRegeneratedType',
    ],
  },
  {
    object: 'activities',
    title: 'Events',
    ids: ['00U'],
    signature: ['Id', 'WhatId', ['ActivityDateTime', 'StartDateTime'], ['DurationInMinutes', 'EndDateTime']],
    constants: { kind: 'meeting' },
    fields: {
      id: 'Id',
      subkind: ['Type', 'EventSubtype'],
      subject: 'Subject',
      body: 'Description',
      owner_id: 'OwnerId',
      account_id: 'AccountId',
      contact_id: 'WhoId',
      regarding_id: 'WhatId',
      created_at: 'CreatedDate',
      starts_at: ['StartDateTime', 'ActivityDateTime', 'ActivityDate'],
      ends_at: 'EndDateTime',
      minutes: 'DurationInMinutes',
      place: 'Location',
    },
    memory: { owner_name: 'Owner.Name', contact_name: 'Who.Name', regarding_name: 'What.Name' },
    also: [
      ...everyActivity,
      'ActivityDateTime',
      'ActivityDate',
      'EventSubtype',
      'IsAllDayEvent',
      'IsPrivate',
      'ShowAs',
      'IsChild',
      'IsGroupEvent',
      'GroupEventType',
      'RecurrenceStartDateTime',
      'ProposedEventTimeframe',
      'EndDate',
    ],
  },
];
