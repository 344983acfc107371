import { matcher } from './words';

export type PersonKind = 'rep' | 'manager' | 'integration' | 'other';

/** What the files say of a person: the kind of user, the job title, and whether others report to or records belong to them. */
export interface PersonHints {
  kind: string | null;
  title: string | null;
  name: string | null;
  manages: boolean;
  owns: boolean;
}

const integration = matcher(
  `integration*, api, system, automatedprocess, automated process, automation, cloudintegrationuser, cloud integration*,
  sync, zapier, marketo*, pardot*, hubspot*, webhook*, import, data import, data loader, dataloader, migration,
  service account, workflow, bot user, chatbot, mulesoft, automatisierung, schnittstelle, systembenutzer, integracion*,
  integracao*, insights, connector, guest`,
);
const nobody = matcher(
  'queue, unassigned, no owner, nicht zugewiesen, non attribue, sin asignar, nao atribuido, warteschlange',
);
// Managers of accounts or territories sell; managers of people do not count as reps.
const sells = matcher(
  `account manager, account executive, account director, key account*, territory*, business development*, success manager,
  partner manager, relationship manager, channel manager, sales representative, sales rep, rep, reps, sdr, bdr, ae,
  salesperson, inside sales, sales executive, sales engineer, sales consultant, sales specialist, seller, verkaufer*,
  vertriebsmitarbeiter*, aussendienst*, innendienst*, vertriebler*, commercial, commerciale, vendeu*, vendedor*,
  ejecutiv* de cuenta*, ejecutiv* comercial, representante*, executiv* de conta*, consultor*`,
);
const manages = matcher(
  `manager*, sales manager, director*, head, head of, vp, svp, evp, vice president, president, chief, ceo, cro, coo, cfo, cto,
  team lead*, team leader, leader, supervisor, leiter*, *leiter, *leiterin, leitung, *leitung, geschaftsfuhr*, teamlead,
  directeur*, directrice, responsable*, chef*, gerente*, jefe*, jefa, direct*, diretor*, diretora, coordenador*, founder, owner`,
);

/** Whether a person sells, leads those who do, is a machine, or none of these. */
export function personKind({ kind, title, name, manages: hasReports, owns }: PersonHints): PersonKind {
  const said = `${kind ?? ''} ${title ?? ''}`;
  if (integration(kind ?? '') || integration(name ?? '')) return 'integration';
  if (nobody(name ?? '') || nobody(kind ?? '')) return 'other';
  if (sells(said)) return 'rep';
  if (manages(said)) return 'manager';
  if (hasReports) return 'manager';
  if (kind !== null && /^other$/i.test(kind.trim())) return 'other';
  return owns || /\bsales\b/i.test(said) ? 'rep' : 'other';
}
