import type { Cell, Sheet } from '../csv';
import type { Activity, Team } from '../team';
import { idOrBlank, moment, ownerName, recordId, table } from './style';

interface Row {
  activity: Activity;
  at: number;
}
type Columns = Record<string, (row: Row) => Cell>;

/**
 * HubSpot has an object for each kind of activity. A call that is still to be made is a task of type Call; newsletters
 * are marketing e-mails, which no export of activities holds.
 */
export function activityTables(team: Team): Sheet[] {
  const rows = team.activities.map((activity, at): Row => ({ activity, at }));
  const of = (...kinds: Activity['kind'][]): Row[] =>
    rows.filter(({ activity }) => kinds.includes(activity.kind) && activity.state === 'done');
  const links: Columns = {
    'Activity assigned to': ({ activity }) => ownerName(team, activity.owner),
    'Create date': ({ activity }) => moment(activity.createdAt),
    'Associated Contact IDs': ({ activity }) => idOrBlank('contact', activity.contact),
    'Associated Company IDs': ({ activity }) => idOrBlank('company', activity.account),
    'Associated Deal IDs': ({ activity }) => idOrBlank('deal', activity.deal),
    'Associated Lead IDs': ({ activity }) => idOrBlank('lead', activity.lead),
  };
  const id: Columns = { 'Record ID': ({ at }) => recordId('activity', at) };
  const when: Columns = { 'Activity date': ({ activity }) => moment(activity.at) };
  const meetings = rows.filter(({ activity }) => activity.kind === 'meeting' || activity.kind === 'visit');
  const tasks = rows.filter(
    ({ activity }) => activity.kind === 'to-do' || (activity.kind === 'call' && activity.state !== 'done'),
  );
  return [
    table('calls', of('call'), { ...id, ...calls, ...when, ...links }),
    table('emails', of('email'), { ...id, ...emails, ...when, ...links }),
    table('meetings', meetings, { ...id, ...meetingColumns, ...links }),
    table('tasks', tasks, { ...id, ...taskColumns, ...links }),
    table('activities', of('letter', 'message'), { ...id, ...others, ...when, ...links }),
  ];
}

const clock = (minutes: number | null): string => {
  if (minutes === null) return '';
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;
};

const calls: Columns = {
  'Call Title': ({ activity }) => activity.subject,
  'Call notes': ({ activity }) => activity.body,
  'Call direction': ({ activity }) => (activity.direction === 'in' ? 'Inbound' : 'Outbound'),
  'Call outcome': ({ activity }) => activity.outcome,
  'Call duration': ({ activity }) => clock(activity.minutes),
};

const emails: Columns = {
  'Email subject': ({ activity }) => activity.subject,
  'Email body': ({ activity }) => activity.body,
  'Email direction': ({ activity }) => (activity.direction === 'in' ? 'INCOMING_EMAIL' : 'EMAIL'),
  'Email send status': () => 'SENT',
};

const meetingColumns: Columns = {
  'Meeting name': ({ activity }) => activity.subject,
  'Meeting description': ({ activity }) => activity.body,
  'Call and meeting type': ({ activity }) => (activity.kind === 'visit' ? 'Visit' : 'Meeting'),
  'Meeting outcome': ({ activity }) => (activity.state === 'done' ? 'Completed' : 'Scheduled'),
  'Meeting start time': ({ activity }) => moment(activity.at),
  'Meeting end time': ({ activity }) => moment(activity.at + (activity.minutes ?? 0)),
  'Meeting location': ({ activity }) => activity.place,
};

const statuses = { done: 'Completed', planned: 'Not started', deferred: 'Deferred' } as const;

const taskColumns: Columns = {
  'Task Title': ({ activity }) => activity.subject,
  'Task Type': ({ activity }) => (activity.kind === 'call' ? 'Call' : 'To-do'),
  'Task Status': ({ activity }) => statuses[activity.state],
  'Due date': ({ activity }) => moment(activity.dueOn * 1440 + 960),
  'Completed at': ({ activity }) => (activity.state === 'done' ? moment(activity.at) : ''),
};

const others: Columns = {
  'Activity type': ({ activity }) => (activity.kind === 'letter' ? 'Letter' : 'Message'),
  'Activity name': ({ activity }) => activity.subject,
  Notes: ({ activity }) => activity.body,
};
