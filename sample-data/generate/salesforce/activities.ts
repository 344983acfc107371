import { isoMoment, MINUTES } from '../calendar';
import { sheet, type Sheet } from '../csv';
import type { Activity, Team } from '../team';
import { EMPTY_ID, idOf, lookup } from './ids';
import { dayCell, style } from './records';

const isEvent = (activity: Activity): boolean => activity.kind === 'meeting' || activity.kind === 'visit';
const types = {
  call: 'Call',
  email: 'Email',
  message: 'Message',
  letter: 'Letter',
  'to-do': '',
  mass: 'Email',
} as const;
const subtypes = { call: 'Call', email: 'Email', mass: 'ListEmail' } as const;
const directions = { in: 'Inbound', out: 'Outbound' } as const;
const statuses = { done: 'Completed', planned: 'Not Started', deferred: 'Deferred' } as const;

/** Someone: a contact or a lead. */
const who = (activity: Activity): string =>
  activity.lead === null ? lookup('contact', activity.contact) : idOf('lead', activity.lead);

/** Something: a deal, else the company, else for a newsletter the mailing itself. */
function what(activity: Activity): string {
  if (activity.kind === 'mass') return idOf('massMail', Math.floor(activity.at / MINUTES));
  return activity.deal === null ? lookup('account', activity.account) : idOf('deal', activity.deal);
}

const owner = (activity: Activity): string => idOf('user', activity.owner);

/** Calls, mails, letters, messages and to-dos. */
export function tasks(team: Team): Sheet {
  const rows = team.activities.filter((activity) => !isEvent(activity));
  return sheet(
    'Task.csv',
    rows,
    {
      Id: (_: Activity, at) => idOf('task', at),
      WhoId: who,
      WhatId: what,
      Subject: (task) => task.subject,
      ActivityDate: (task) => dayCell(task.dueOn),
      Status: (task) => statuses[task.state],
      OwnerId: owner,
      Description: (task) => task.body,
      Type: (task) => (types as Record<string, string>)[task.kind] ?? '',
      AccountId: (task) => lookup('account', task.account),
      IsClosed: (task) => (task.state === 'done' ? '1' : '0'),
      CreatedDate: (task) => isoMoment(task.createdAt),
      TaskSubtype: (task) => (subtypes as Record<string, string>)[task.kind] ?? 'Task',
      CallDurationInSeconds: (task) => (task.kind === 'call' && task.minutes !== null ? task.minutes * 60 : ''),
      CallDisposition: (task) => task.outcome,
      CallType: (task) => (task.direction === null ? '' : directions[task.direction]),
      CompletedDateTime: (task) => (task.state === 'done' ? isoMoment(task.at) : ''),
    },
    style,
  );
}

/** Meetings and visits, held or ahead. */
export function events(team: Team): Sheet {
  return sheet(
    'Event.csv',
    team.activities.filter(isEvent),
    {
      Id: (_: Activity, at) => idOf('event', at),
      WhoId: who,
      WhatId: what,
      Subject: (event) => event.subject,
      Location: (event) => event.place,
      IsAllDayEvent: () => '0',
      ActivityDateTime: (event) => isoMoment(event.at),
      ActivityDate: (event) => dayCell(Math.floor(event.at / MINUTES)),
      DurationInMinutes: (event) => event.minutes,
      EndDateTime: (event) => isoMoment(event.at + (event.minutes ?? 0)),
      Description: (event) => event.body,
      AccountId: (event) => (event.account === null ? EMPTY_ID : idOf('account', event.account)),
      OwnerId: owner,
      Type: (event) => (event.kind === 'visit' ? 'Visit' : 'Meeting'),
      IsDeleted: () => '0',
      CreatedDate: (event) => isoMoment(event.createdAt),
    },
    style,
  );
}
