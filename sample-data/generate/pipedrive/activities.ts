import { isoMoment } from '../calendar';
import type { Sheet } from '../csv';
import type { Activity, Team } from '../team';
import { companyName, contactName, date, moment, ownerName, table } from './style';

const types = {
  call: 'Anruf',
  email: 'E-Mail',
  meeting: 'Besprechung',
  visit: 'Besuch',
  message: 'Nachricht',
  letter: 'Brief',
  'to-do': 'Aufgabe',
} as const;

/** The team has a type of its own for calls that nobody took. */
function typeOf(activity: Activity): string {
  if (activity.outcome === 'No answer' || activity.outcome === 'Busy') return 'Unbeantworteter Anruf';
  return (types as Record<string, string>)[activity.kind] ?? '';
}

const clock = (minutes: number | null): string =>
  minutes === null
    ? ''
    : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** What others wrote and newsletters are no activities in Pipedrive; deferred tasks are simply not done. */
export function activities(team: Team): Sheet {
  const rows = team.activities.filter((activity) => activity.kind !== 'mass' && activity.direction !== 'in');
  const leadName = (activity: Activity): string => {
    const lead = activity.lead === null ? undefined : team.leads[activity.lead];
    return lead ? `${lead.first} ${lead.last}` : '';
  };
  return table('activities-7428260-105', 'Aktivität', rows, {
    ID: (_: Activity, at) => at + 1,
    Typ: typeOf,
    Betreff: (activity) => activity.subject,
    Notiz: (activity) => activity.body,
    'Zugewiesen an Benutzer': (activity) => ownerName(team, activity.owner),
    Organisation: (activity) => companyName(team, activity.account),
    Kontaktperson: (activity) => contactName(team, activity.contact),
    Deal: (activity) => (activity.deal === null ? '' : (team.deals[activity.deal]?.name ?? '')),
    Lead: leadName,
    Erledigt: (activity) => (activity.state === 'done' ? 'Ja' : 'Nein'),
    Fälligkeitsdatum: (activity) => date(activity.dueOn),
    Fälligkeitszeit: (activity) => isoMoment(activity.at).slice(11, 16),
    Dauer: (activity) => clock(activity.minutes),
    Ort: (activity) => activity.place,
    'Hinzugefügt am': (activity) => moment(activity.createdAt),
    'Als erledigt markiert am': (activity) => (activity.state === 'done' ? moment(activity.at) : ''),
  });
}
