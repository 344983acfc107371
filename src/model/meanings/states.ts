import { matcher, orderedKind } from './words';

export type DealWord = 'open' | 'won' | 'lost' | 'deleted';

/** A deal's status by its word, in five languages; null where it says nothing of the outcome. */
export const statusWord: (text: string) => DealWord | null = orderedKind<DealWord>([
  ['deleted', 'deleted, geloscht, supprime*, eliminad*, excluid*, trash*'],
  [
    'lost',
    `lost, lose, *closedlost, not won, verlor*, perdu*, perdid*, abandon*, cancel*, out sold, outsold, storniert, annul*,
    abgesagt, rejected, dead, no go`,
  ],
  ['won', 'won, win, *closedwon, gewonn*, gagne*, ganad*, ganh*, vinto'],
  [
    'open',
    `open, offen*, ouvert*, en cours, abiert*, abert*, active, aktiv*, actif, activ*, in progress, on hold, suspend*, pending,
    new, in bearbeitung, em andamento, en curso, working`,
  ],
]);

export type ActivityState = 'done' | 'open' | 'cancelled' | 'draft' | 'missed';

/** What became of an activity by its state's word; null where it says nothing. */
export const activityState: (text: string) => ActivityState | null = orderedKind<ActivityState>([
  ['cancelled', 'cancel*, storniert, abgesagt, annul*, abgebrochen, deleted'],
  ['draft', 'draft*, entwurf*, brouillon*, borrador*, rascunho*'],
  [
    'open',
    `not started, not completed, undone, to do, todo, in progress, open, plan*, schedul*, pending*, deferred, waiting*, started,
    nicht begonnen, nicht erledigt, offen*, gepl*, in bearbeitung, wartet, aufgeschoben, zuruckgestellt, a faire,
    non commence*, en cours, en attente, planif*, prevu*, pendient*, abiert*, no iniciad*, en curso, programad*,
    pendent*, abert*, nao iniciad*, em andamento, agendad*, planejad*, not done, free, busy, tentative, queued, upcoming`,
  ],
  [
    'missed',
    `not held, no show, noshow, missed, unanswered, nicht stattgefunden, verpasst*, non tenu*, manque*, no celebrad*,
    no realizad*, nao realizad*, failed, bounced, nicht gehalten, undelivered`,
  ],
  [
    'done',
    `completed, complete, done, held, sent, received, closed, finished, erledigt*, abgeschlossen*, gehalten, stattgefunden,
    gesendet, empfangen, beendet, termine*, effectue*, tenu*, envoye*, recu*, fait, faite, acheve*, completad*, realizad*,
    celebrad*, enviad*, recibid*, hech*, finalizad*, concluid*, feit*, recebid*, logged, success*, opened, replied, delivered`,
  ],
]);

const unanswered = matcher(
  `no answer, not answered, unanswered, no response, left voicemail, left voice mail, voicemail, left message,
  left live message, left a message, busy, not reached, no show, noshow, missed, wrong number, no connection, not home,
  unbeantwortet*, nicht erreicht, besetzt, mailbox, keine antwort, nicht erschienen, pas de reponse, sans reponse,
  non repondu*, occupe, messagerie, absent, injoignable, sin respuesta, no contesta, ocupado, buzon de voz, no asistio, sem resposta, nao atende*, caixa postal,
  nao compareceu, canceled, cancelled, rescheduled, number not in service`,
);

/** Whether an outcome, or a team's own type of activity (`Unbeantworteter Anruf`), says that nobody was reached. */
export const isUnanswered = (outcome: string): boolean => unanswered(outcome);

export type Direction = 'outgoing' | 'incoming' | 'internal';

/** Which way a message or a call went; null where the word says nothing. */
export const directionOf: (text: string) => Direction | null = orderedKind<Direction>([
  ['internal', 'internal, intern, interne, intern*'],
  ['incoming', 'in, incoming*, inbound, received, eingehend*, ankommend, entrant*, recu*, recibid*, recebid*, entrada'],
  [
    'outgoing',
    'out, outgoing*, outbound, sent, ausgehend*, sortant*, envoye*, salient*, enviad*, saida, efetuad*, forwarded*',
  ],
]);

export type LeadMeaning = 'open' | 'converted' | 'disqualified';

/** Where a lead stands by its status; open where the word says nothing else. */
export const leadMeaning = (text: string): LeadMeaning => leadWord(text) ?? 'open';

const leadWord = orderedKind<LeadMeaning>([
  [
    'disqualified',
    `not converted, unqualified, disqualif*, not qualified, junk, dead, lost, rejected, bad timing, no longer interested,
    nicht qualifiziert, verloren, nicht konvertiert, abgelehnt, non qualifie*, perdu*, no calificad*, descalificad*,
    perdid*, descartad*, nao qualificad*, desqualificad*, bad data, spam, closed lost`,
  ],
  ['converted', 'converted, konvertiert, umgewandelt, converti*, convertid*, won, customer, kunde, client, cliente'],
]);

export type AccountMeaning = 'customer' | 'former' | 'prospect' | 'partner' | 'competitor' | 'other';

const accountWord = orderedKind<AccountMeaning>([
  [
    'former',
    `former*, ex customer, ex client, past customer, inactive customer, lost customer, churned, ehemalig*, altkunde,
    ancien*, antigu*, antig*, ex cliente, lost`,
  ],
  ['prospect', 'prospect*, potential*, lead, leads, interessent*, target, prospek*, potenzi*, prospecto*, potencial'],
  ['customer', 'customer*, client*, kunde*, *kunde, kunden, bestandskund*, existing'],
  [
    'partner',
    'partner*, reseller*, integrator*, distributor*, handler, partenaire*, revendeur*, socio*, revendedor*, parceir*',
  ],
  ['competitor', 'competit*, wettbewerb*, konkurren*, concurren*, competidor*, concorrent*'],
]);

/** What an account is to the team, by the CRM's word for its type. */
export const accountMeaning = (text: string): AccountMeaning => accountWord(text) ?? 'other';
