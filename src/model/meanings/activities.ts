import type { ActivityKind } from './types';
import { firstKind, pattern } from './words';

/** Phrases of each kind of touch, in order of how much they say: `video call` is a meeting, `site visit` a visit. */
const touchPhrases = [
  [
    'visit',
    `visit*, site visit, on site, onsite, face to face, in person, besuch*, *besuch, vor ort, visite*, sur place, visita*,
    presencial, drop in`,
  ],
  [
    'meeting',
    `meeting*, *meeting, appointment*, event, events, video call*, video conference*, teams call, zoom*, web conference,
    conference call, webex, lunch, dinner, breakfast, coffee, demo, demos, demonstration, presentation, workshop, kickoff,
    termin, termine, *termin, besprechung*, *besprechung, treffen, prasentation, reunion*, rendez vous, rdv, dejeuner,
    cita, citas, almuerzo, reuniao, reunioes, encontro, almoco`,
  ],
  [
    'letter',
    `letter*, postal*, brief, briefe, postkarte, thank you card, card, fax, lettre*, courrier, carta, cartas, handwritten`,
  ],
  [
    'message',
    `message*, sms, text, texted, whatsapp, linkedin*, inmail*, in mail, chat*, livechat, slack, nachricht*, mensaje*,
    mensage*, messag*, conversation`,
  ],
  [
    'email',
    `email*, e mail*, mail, mails, mailed, listemail, list email, correo*, courriel*, incoming email, outgoing email, newsletter`,
  ],
  [
    'call',
    `call*, *call, phone*, telephone*, telefon*, anruf*, *anruf, angerufen, appel*, coup de fil, llamad*, ligac*, ligou, chamada*,
    telefonema*, voicemail*, dial*, rang, spoke with, spoke to`,
  ],
] as const satisfies readonly (readonly [ActivityKind, string])[];

const listEmail = /^list ?e-?mail$/i;

const byWords = firstKind<ActivityKind>([
  ...touchPhrases,
  [
    'task',
    `task*, to do, todo, aufgabe*, tache*, tarea*, tarefa*, follow up*, followup*, action, reminder, wiedervorlage`,
  ],
  ['note', `note*, notiz*, *notiz, nota, notas, comment*, kommentar*, anotac*`],
]);

/** What an activity is by the CRM's word for its type, in five languages; `other` where the word says nothing. */
export function activityKind(text: string): ActivityKind {
  if (listEmail.test(text.trim())) return 'email';
  return byWords(text) ?? 'other';
}

/** Patterns over plain subjects by which a task counts as a touch, most telling first. */
export const subjectPatterns = touchPhrases.map(([kind, phrases]) => ({ kind, pattern: pattern(phrases) }));

/** Subjects of tasks about a call or a meeting that is still to come: no touch. */
export const aheadPattern = pattern(
  `prepare*, preparation, prep, schedul*, set up, setup, book, arrange*, plan, planning, organi*, vorbereit*, planen,
  vereinbaren, ausmachen, preparer, planifier, fixer, preparar, agendar, programar, marcar, concertar, remind*, try to,
  need to, waiting for, research*, review notes`,
);

/** Subjects of mail to a list, as written: sent to many, and no touch. */
export const massPattern =
  '(?i)\\b(list e-?mail|mass e-?mail|mass mailing|bulk e-?mail|newsletter|mailshot|rundmail|serien-?e?-?mail|massenmail|' +
  'envoi de masse|courriel de masse|infolettre|correo masivo|env[ií]o masivo|bolet[ií]n|e-?mail em massa|mala direta)\\b';

/** Subjects of mail that a machine wrote, as written. */
export const automaticPattern =
  '(?i)\\b(automatic reply|auto-?reply|out of office|automatische antwort|abwesenheitsnotiz|r[ée]ponse automatique|' +
  'respuesta autom[áa]tica|fuera de la oficina|resposta autom[áa]tica|fora do escrit[óo]rio|undeliverable|unzustellbar)';
