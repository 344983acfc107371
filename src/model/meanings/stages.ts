import type { StageHints, StageMeaning } from './types';
import { matcher, orderedKind } from './words';

// Order matters: `Closed Lost to Competition` is lost before anything else, `Value Proposition` no proposal.
const byWords = orderedKind<StageMeaning>([
  [
    'lost',
    `lost, lose, *closedlost, dead*, verlor*, perdu, perdue, perdus, perdid*, abandon*, cancel*, abgesagt, abgelehnt,
    absage, annul*, disqualif*, unqualified, rejected, declined, no go, perso, przegran*, verloren gegangen, descartad*`,
  ],
  [
    'won',
    `won, *closedwon, gewonnen, gewonn*, gagne*, ganad*, ganho*, ganha, ganhou, vinto, wygran*, signed contract,
    contract signed, customer`,
  ],
  [
    'discovery',
    `value proposition, proposition de valeur, propuesta de valor, proposta de valor, wertversprechen, richtangebot,
    need*, bedarf*, besoin*, necesidad*, necessidad*, discover*, decision maker, decision makers, decisionmaker*,
    entscheider*, decideur*, tomador*, responsables de la decision, perception*, percepcion*, percepcao*, wahrnehmung*,
    qualified to buy, qualifiedtobuy, develop, demo, demos, demonstration, vorfuhrung, demonstracao, demostracion,
    analys*, analis*, decouverte, descubrimiento, descoberta, evaluation, evaluacion, avaliacao, solution*, presentation
    scheduled, presentationscheduled, interes, interesse, interest, meeting, appointment held, erstgesprach, trial, poc,
    pilot, technical*`,
  ],
  [
    'negotiation',
    `negotiat*, verhandl*, negoc*, contract*, contrat*, vertrag*, commit*, firma, firmas, signature*, unterschrift,
    assinatura*, legal, procurement, einkauf, verbal*, mundlich*, review, final*, closing, approval, decision, entscheidung,
    pending, bought in`,
  ],
  [
    'proposal',
    `propos*, quot*, *angebot*, offer*, offre*, oferta*, propuesta*, presupuest*, orcament*, devis, cotiza*, cotac*,
    kostenvoranschlag, tender, rfp, presentation*, presentacion*, apresentac*, estimate`,
  ],
  [
    'prospecting',
    `prospect*, prospek*, prospec*, qualif*, calific*, cualific*, new, neu, nouveau, nuevo, novo, lead, leads, appointment*, contact*,
    kontakt*, identif*, open, offen, target*, cold, outreach, intro*, first call, erstkontakt, kaltakquise, inbound,
    suspect, akquise`,
  ],
]);

const closing = matcher('close, closed, abschluss, abgeschlossen, cierre, cerrado, cloture, clos, fechado, fechamento');
const decidedWords = matcher('won, lost, gewonnen, verloren, gagne, perdu, ganado, perdido, ganho');
const namesDecisionMakers = matcher('id decision makers, identif* decision makers, identify* decision*, *entscheider');

/** A stage that only says that a deal has ended, as Dynamics' `Close`: the outcome stands elsewhere. */
export function isClosing(stage: string): boolean {
  return closing(stage) && !decidedWords(stage);
}

/**
 * What a stage means, by its words in English, German, French, Spanish or Portuguese; where they say nothing, by the
 * CRM's probability, else by how its deals ended, else discovery.
 */
export function stageMeaning(stage: string, hints: StageHints = { won: 0, lost: 0, open: 0 }): StageMeaning {
  if (isClosing(stage)) {
    if (hints.won > 0 && hints.lost === 0 && hints.open === 0) return 'won';
    if (hints.lost > 0 && hints.won === 0 && hints.open === 0) return 'lost';
    return 'negotiation';
  }
  if (namesDecisionMakers(stage)) return 'discovery';
  if (/bought[ -]?in/i.test(stage)) return 'negotiation';
  return byWords(stage) ?? byHints(hints);
}

function byHints({ won, lost, open, probability }: StageHints): StageMeaning {
  if (open === 0 && won >= 3 && lost === 0) return 'won';
  if (open === 0 && lost >= 3 && won === 0) return 'lost';
  if (probability === undefined || probability === null) return 'discovery';
  if (probability <= 0.2) return 'prospecting';
  if (probability <= 0.45) return 'discovery';
  return probability <= 0.75 ? 'proposal' : 'negotiation';
}
