import type { LossKind } from './types';
import { firstKind, matcher } from './words';

const byWords = firstKind<LossKind>([
  [
    'timing',
    `timing, time frame, timeframe, budget cycle, not now, not the right time, bad time, postpon*, delay*, later, too early,
    too late, next year, zeitpunkt*, verschoben, verschieb*, spater, zu fruh, zu spat, zeitlich*, calendrier, plus tard,
    report*, pas le moment, momento, mas tarde, aplaz*, adiad*, prazo, mais tarde, plazo`,
  ],
  [
    'price',
    `price*, pricing, too expensive, expensive, cost, costs, costly, cheap*, discount*, trop cher*, cher, chere, prix, preis*,
    *preis, zu teuer, teuer*, kosten, rabatt*, tarif*, remise, cout*, precio*, caro, cara, coste*, costo*, descuento*,
    preco*, custo*, desconto*, prezzo, cena, za drogo`,
  ],
  [
    'budget',
    `budget*, *budget, funding, funds, no money, kein geld, finanzier*, presupuest*, orcament*, fonds, financement,
    financiamento, financiacion, verba, sin dinero`,
  ],
  [
    'competitor',
    `competit*, incumbent*, out sold, outsold, chose another, chose other, other vendor, other supplier, konkurren*,
    wettbewerb*, mitbewerb*, anderer anbieter, concurren*, competencia, concorren*, otro proveedor, outro fornecedor`,
  ],
  [
    'no decision',
    `no decision*, undecided, stall*, non respons*, unrespons*, no respon*, no reply, not responding, no answer, ghost*,
    went dark, went cold, gone cold, status quo, do nothing, no longer interested, lost interest, cancel*, abandon*,
    inactiv*, project stopped, projekt gestoppt, keine entscheidung, keine antwort, keine ruckmeldung, kein interesse,
    eingestellt, sans decision, pas de decision, aucune decision, sans reponse, pas de reponse, sans suite, sin decision,
    sin respuesta, no responde, cancelad*, sem decisao, sem resposta, nao respond*, indecis*, annul*`,
  ],
  [
    'relationship',
    `relationship*, trust, contact left, champion left, sponsor left, left the company, poor service, bad service,
    beziehung*, vertrauen*, ansprechpartner*, relation*, confiance, relacion*, confianza, relacionamento, confianca`,
  ],
  [
    'fit',
    `feature*, missing, functional*, product fit, no fit, poor fit, bad fit, not a fit, fit, requirement*, capabilit*,
    people skills, skills, not enough stock, stock, technical*, scope, integration*, funktion*, anforderung*, passt nicht,
    technisch*, fonctionnal*, exigence*, technique*, inadapt*, funcionalidad*, requisit*, tecnic*, no encaja, produkt*,
    product, location, region, unqualified, not qualified, disqualif*`,
  ],
]);

const saysNothing = matcher(
  `lost, closed lost, verloren, perdu, perdido, perdida, none, n a, na, no value, unknown, unbekannt, keine angabe, inconnu,
  desconocido, desconhecido, tbd, not specified, in progress, won`,
);

/** Why a deal was lost, by the phrase that comes first in the text; texts that only repeat the outcome are blank. */
export function lossKind(text: string): LossKind {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'blank';
  const kind = byWords(text);
  if (kind !== null) return kind;
  // `Lost` says nothing; `Lost our way with the board` does.
  return saysNothing(text) && text.trim().split(/\s+/).length <= 2 ? 'blank' : 'other';
}
