import { describe, expect, it } from 'vitest';
import { activityKind } from '../../src/model/meanings/activities';
import { changedEntity, changedField } from '../../src/model/meanings/changes';
import { lossKind } from '../../src/model/meanings/loss';
import { personKind } from '../../src/model/meanings/people';
import { periodSpan } from '../../src/model/meanings/periods';
import { sourceKind } from '../../src/model/meanings/sources';
import { isClosing, stageMeaning } from '../../src/model/meanings/stages';
import {
  accountMeaning,
  activityState,
  directionOf,
  isUnanswered,
  leadMeaning,
  statusWord,
} from '../../src/model/meanings/states';

/** `meaning: word | word` lines as pairs, so that the tables below read like the vocabularies they come from. */
function pairs(text: string): [string, string][] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meaning = '', words = ''] = line.split(/: (.*)/);
      return words.split(' | ').map((word): [string, string] => [word.trim(), meaning.trim()]);
    });
}

describe('stage meaning', () => {
  it.each(
    pairs(`
      prospecting: Prospecting | Qualification | Qualify | Qualified | New | Contact Made | Appointment Scheduled | appointmentscheduled | Stage 0 - Prospecting | Identifikation | Qualifikation | Prospección | NEW
      discovery: Needs Analysis | Value Proposition | Id. Decision Makers | Identifying Decision Makers | Identify Decision Makers | Perception Analysis | Discovery | Discovery Call | Discovery Review | Interes | Demo Scheduled | Qualified To Buy | qualifiedtobuy | Presentation Scheduled | Develop | Bedarfserhebung | Identifikation der Entscheider | Analyse der Wahrnehmung | Richtangebot
      proposal: Proposal/Price Quote | Proposal/Quote | Proposal | Diseño Propuesta | Presentación Propuesta | Create Proposal | Proposal Sent | Proposal Made | Propose | Proposition | Angebot/Kostenvoranschlag | Angebot | Devis envoyé | Proposta enviada
      negotiation: Negotiation/Review | Negotiation | Negociación | Firmas | Decision Maker Bought-In | Contract Sent | contractsent | Negotiations Started | Verhandlung/Überarbeitung | Négociation | Negociação | Pending
      won: Closed Won | Won | closedwon | closed_won | C7:WON | Gewonnen | Gagné | Ganado | Ganho | Cerrado ganado | Closed - Won
      lost: Closed Lost | Lost | closedlost | Dead Deals | Closed Lost to Competition | C7:LOSE | Verloren | Perdu | Perdido | Abandoned
    `),
  )('%s is %s', (stage, meaning) => expect(stageMeaning(stage)).toBe(meaning));

  it('takes a closing stage for what its deals became, and for neither where it holds both', () => {
    expect(isClosing('Close')).toBe(true);
    expect(isClosing('Closed Won')).toBe(false);
    expect(stageMeaning('Close', { won: 9, lost: 4, open: 0 })).toBe('negotiation');
    expect(stageMeaning('Abschluss', { won: 9, lost: 0, open: 0 })).toBe('won');
    expect(stageMeaning('Closed', { won: 0, lost: 3, open: 0 })).toBe('lost');
  });

  it('asks the probability, then the outcomes, where the words say nothing', () => {
    expect(stageMeaning('Alpha', { won: 0, lost: 0, open: 4, probability: 0.1 })).toBe('prospecting');
    expect(stageMeaning('Beta', { won: 2, lost: 2, open: 4, probability: 0.6 })).toBe('proposal');
    expect(stageMeaning('Gamma', { won: 0, lost: 0, open: 4, probability: 0.9 })).toBe('negotiation');
    expect(stageMeaning('Delta', { won: 8, lost: 0, open: 0 })).toBe('won');
    expect(stageMeaning('Omega')).toBe('discovery');
  });
});

describe('loss kind', () => {
  it.each(
    pairs(`
      price: Price | Price - too expensive | Too expensive | Trop cher | zu teuer | Preis | precio | preço | prezzo | cena | za drogo | caro | Cost | cheaper | discount | pricing
      budget: No Budget / Lost Funding | Budget freeze | budget | Sin presupuesto | Kein Budget
      competitor: Lost to Competitor | Chose Competitor | Competitor - Oracle | Went with incumbent | Out-Sold | Wettbewerber | Concurrence
      no decision: No Decision / Non-Responsive | No Decision / Stalled | No decision | Canceled | Keine Entscheidung | Sin respuesta | Sans suite
      timing: Timing / Budget Cycle | Timing | Projekt verschoben | Plus tard
      fit: Missing Features | We don't have people/skills | Not enough stock | Product fit
      relationship: Relationship | Champion left
      other: Other | Board moved to another country altogether
      blank: Lost | - | n/a
    `),
  )('%s is %s', (text, kind) => expect(lossKind(text)).toBe(kind));
});

describe('source kind', () => {
  it.each(
    pairs(`
      referral: External Referral | Employee Referral | Referral | Client referrals | Word of mouth | Word of Mouth | Customer Referral | Empfehlung | Recommandation | Referencia | Indicação
      partner: Partner | Partner Referral | Socios | Seminar - Partner | Seminar Partner | Channel
      existing customer: Existing Customer | Customer Expansion | Customer Portal | Bestandskunde
      marketing: Trade Show | Purchased List | Public Relations | Advertisement | Paid Search | Paid Social | Email Marketing | Webinar | Conference | Event / Conference | Direct Mail | Campaign | Social Media | Shows | Other Campaigns | Phone Inquiry | Messe
      self-sourced: Cold Call | Self Generated | Outbound - SDR | Prospection | Gestión directa | Kaltakquise
      web: Web | Web Site | Organic Search | Direct Traffic | Referrals | Referral Sites | AI Referrals | Inbound - Website | Online Store | Web Download | Chat
      unknown: Other | Others | Otros | Offline Sources | Autre
    `),
  )('%s is %s', (text, kind) => expect(sourceKind(text)).toBe(kind));
});

describe('activity kind', () => {
  it.each(
    pairs(`
      call: Call | Phone Call | CALL | Anruf | Appel | Llamada | Ligação | Telefonat | Logged Call
      email: Email | E-Mail | ListEmail | INCOMING_EMAIL | Courriel | Correo electrónico
      meeting: Meeting | Event | Appointment | Termin | Réunion | Reunión | Reunião | Video call | Demo | Lunch
      visit: Visit | Site visit | Kundenbesuch | On-site meeting | Visita
      message: SMS | WhatsApp | LinkedIn message | Nachricht
      letter: Letter | Brief | Carta | Thank-you card
      task: Task | To-do | Aufgabe | Tâche | Follow up
      note: Note | Notiz
      other: Prep | XYZ
    `),
  )('%s is %s', (text, kind) => expect(activityKind(text)).toBe(kind));
});

describe('states and statuses', () => {
  it.each(
    pairs(`
      open: Open | Aberto | Offen | Abierto | Ouverte | In Progress | On Hold | active | SUSPENDED
      won: Won | Ganho | Gewonnen | Gagné | Ganado | won
      lost: Lost | Perdido | Perdu | Verloren | Canceled | Out-Sold | Abandoned
      deleted: deleted | Gelöscht
    `),
  )('deal status %s is %s', (text, word) => expect(statusWord(text)).toBe(word));

  it.each(
    pairs(`
      done: Completed | Held | Sent | Received | Done | Closed | Erledigt | Terminé | Completado | Concluído
      open: Not Started | In Progress | Open | Planned | Undone | To do | Pending Input | Deferred | Geplant | Free | Pendente
      cancelled: Canceled | Cancelled | Abgesagt | Annulé
      draft: Draft | Entwurf
      missed: Not Held | No show
    `),
  )('activity state %s is %s', (text, state) => expect(activityState(text)).toBe(state));

  it('hears when nobody was reached', () => {
    for (const text of [
      'No answer',
      'Left voicemail',
      'Busy',
      'Nicht erreicht',
      'Pas de réponse',
      'No contesta',
      'Unbeantworteter Anruf',
    ])
      expect(isUnanswered(text), text).toBe(true);
    for (const text of ['Connected', 'Reached', 'Interested', 'Erreicht']) expect(isUnanswered(text), text).toBe(false);
  });

  it('tells directions, leads and accounts apart', () => {
    expect(['Incoming', 'Inbound', 'Outgoing', 'Outbound', 'Internal', 'x'].map(directionOf)).toEqual([
      'incoming',
      'incoming',
      'outgoing',
      'outgoing',
      'internal',
      null,
    ]);
    expect(
      ['Open - Not Contacted', 'Working', 'Closed - Converted', 'Closed - Not Converted', 'Unqualified'].map(
        leadMeaning,
      ),
    ).toEqual(['open', 'open', 'converted', 'disqualified', 'disqualified']);
    expect(
      ['Customer - Direct', 'Customer - Channel', 'Prospect', 'Former customer', 'Channel Partner / Reseller'].map(
        accountMeaning,
      ),
    ).toEqual(['customer', 'customer', 'prospect', 'former', 'partner']);
  });
});

describe('people', () => {
  const person = { kind: null, title: null, name: 'Ann Lee', manages: false, owns: true };
  it.each([
    [person, 'rep'],
    [{ ...person, title: 'Key Account Manager' }, 'rep'],
    [{ ...person, title: 'Sales Representative', manages: true }, 'rep'],
    [{ ...person, title: 'Sales Manager' }, 'manager'],
    [{ ...person, title: 'VP Sales' }, 'manager'],
    [{ ...person, title: 'Vertriebsleiter' }, 'manager'],
    [{ ...person, manages: true }, 'manager'],
    [{ ...person, name: 'Integration User' }, 'integration'],
    [{ ...person, kind: 'AutomatedProcess' }, 'integration'],
    [{ ...person, kind: 'Standard' }, 'rep'],
    [{ ...person, name: 'Lead Queue' }, 'other'],
    [{ ...person, owns: false }, 'other'],
  ])('%o is %s', (hints, kind) => expect(personKind(hints)).toBe(kind));
});

describe('changes and periods', () => {
  it('names changed fields as the tables do', () => {
    const names = [
      'StageName',
      'dealstage',
      'Amount',
      'CloseDate',
      'closedate',
      'hubspot_owner_id',
      'NextStep',
      'Type',
    ];
    expect(names.map(changedField)).toEqual([
      'stage',
      'stage',
      'amount',
      'expected_close_on',
      'expected_close_on',
      'owner',
      'next_step',
      'kind',
    ]);
    expect(['deal', 'Opportunity', 'Account', 'Lead', 'Task'].map(changedEntity)).toEqual([
      'deal',
      'deal',
      'account',
      'lead',
      'activity',
    ]);
  });

  it('reads the period of a goal', () => {
    expect(periodSpan('Quarter 1', 2025)).toEqual({ startsOn: '2025-01-01', endsOn: '2025-03-31' });
    expect(periodSpan('Q3 FY2025', null)).toEqual({ startsOn: '2025-07-01', endsOn: '2025-09-30' });
    expect(periodSpan('quota_q1_2026', null)).toEqual({ startsOn: '2026-01-01', endsOn: '2026-03-31' });
    expect(periodSpan('2024-02', null)).toEqual({ startsOn: '2024-02-01', endsOn: '2024-02-29' });
    expect(periodSpan('März', 2025)).toEqual({ startsOn: '2025-03-01', endsOn: '2025-03-31' });
    expect(periodSpan('FY2025', null)).toEqual({ startsOn: '2025-01-01', endsOn: '2025-12-31' });
    expect(periodSpan('Quarter 1', null)).toBeNull();
  });
});
