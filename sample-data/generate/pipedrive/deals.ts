import type { Sheet } from '../csv';
import { lastTouches } from '../last-touches';
import type { Deal, Team } from '../team';
import { companyName, contactName, date, euros, moment, ownerName, table } from './style';

const statuses = { open: 'Offen', won: 'Gewonnen', lost: 'Verloren' } as const;
const probabilities = ['10', '20', '65', '90'] as const;

/** A lost deal keeps its last open stage, and no history says when it came there. */
export function deals(team: Team): Sheet {
  const last = lastTouches(team);
  const wonAt = (deal: Deal): number | null => (deal.outcome === 'won' ? deal.closedAt : null);
  const lostAt = (deal: Deal): number | null => (deal.outcome === 'lost' ? deal.closedAt : null);
  return table('deals-7428260-101', 'Deal', team.deals, {
    ID: (_: Deal, at) => at + 1,
    Titel: (deal) => deal.name,
    Organisation: (deal) => companyName(team, deal.account),
    Kontaktperson: (deal) => contactName(team, deal.contacts[0] ?? null),
    Besitzer: (deal) => ownerName(team, deal.owner),
    Pipeline: () => 'Vertrieb',
    Phase: (deal) => deal.stage,
    Status: (deal) => statuses[deal.outcome],
    Wert: (deal) => euros(deal.amount),
    Währung: () => 'EUR',
    Wahrscheinlichkeit: (deal) => (deal.outcome === 'open' ? (probabilities[deal.entered.length - 1] ?? '') : ''),
    'Deal erstellt': (deal) => moment(deal.createdAt),
    'Erwartetes Abschlussdatum': (deal) => date(deal.expectedCloseOn),
    'Deal abgeschlossen am': (deal) => moment(deal.closedAt),
    'Datum des gewonnenen Deals': (deal) => moment(wonAt(deal)),
    'Datum des verlorenen Deals': (deal) => moment(lostAt(deal)),
    Verlustgrund: (deal) => deal.lossReason,
    'Datum nächste Aktivität': (deal) => date(deal.nextStepOn),
    'Datum der letzten Aktivität': (_, at) => date(last.deals.get(at) ?? null),
    Quelle: (deal) => deal.source,
    Typ: (deal) => (deal.isNew ? 'New Business' : 'Existing Business'),
    'Empfohlen von': (deal) => contactName(team, deal.referrer),
    Wettbewerber: (deal) => deal.competitor,
    Bedarf: (deal) => deal.need,
    'Nächster Schritt': (deal) => deal.nextStep,
    Listenpreis: (deal) => euros(deal.listAmount),
    Rabatt: (deal) =>
      deal.outcome !== 'open' && deal.entered.length > 2 ? deal.discountPercent.toFixed(1).replace('.', ',') : '',
  });
}
