import { matcher, orderedKind, plain } from './words';

const fieldWord = orderedKind<string>([
  ['stage', 'stage*, stagename, dealstage, deal stage, *stage, phase*, *phase, etape*, etapa*, fase*, pipeline stage'],
  [
    'expected_close_on',
    `closedate, close date, expected close*, est close*, closing date, *abschlussdatum, date de cloture*, fecha de cierre*,
    data de fechamento*, expected close date, close on, expected_close_on`,
  ],
  [
    'amount',
    'amount, value, deal value, deal amount, betrag, wert, montant, valeur, importe, valor, revenue, est revenue',
  ],
  [
    'owner',
    'owner*, ownerid, *ownerid, hubspot owner id, assigned*, besitzer*, zustandig*, proprietaire*, propietario*, proprietario*',
  ],
  [
    'next_step',
    'nextstep, next step*, next step c, nachster schritt, prochaine etape, siguiente paso, proximo passo, next_step',
  ],
  ['need', 'need*, customer need, bedarf*, besoin*, necesidad*, necessidad*'],
  ['due_on', 'due*, duedate, activitydate, activity date, fallig*, echeance*, vencimiento*, vencimento*, due_on'],
  ['kind', 'type, kind, account type, typ, art, tipo'],
  ['probability', 'probability, wahrscheinlichkeit, probabilite, probabilidad, probabilidade'],
]);

/** The canonical name of a changed field: a column of its table; other fields keep their name. */
export function changedField(text: string): string {
  return fieldWord(text) ?? plain(text).replaceAll(' ', '_');
}

const isAccount = matcher('account*, compan*, organi*, firma, firmen, entreprise*, cuenta*, empresa*, conta, contas');
const isLead = matcher('lead, leads');
const isActivity = matcher('activit*, task*, event*, aufgabe*, actividad*, atividade*');

/** The thing that changed: deal where nothing else is said. */
export function changedEntity(text: string): 'deal' | 'account' | 'lead' | 'activity' {
  if (isLead(text)) return 'lead';
  if (isAccount(text)) return 'account';
  return isActivity(text) ? 'activity' : 'deal';
}
