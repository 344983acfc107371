import { any, list, type AnyTable } from '../crm';
import { every } from './names';

/** Exports from the user interface: English labels, French ones seen in a French portal, others from memory. */
export const dealTables: AnyTable[] = [
  {
    object: 'deals',
    title: 'Deals',
    signature: [
      ['Deal Name', 'Nom de la transaction', 'Deal-Name', 'Nombre del negocio', 'Nome do negócio'],
      ['Deal Stage', 'Phase de la transaction', 'Deal-Phase', 'Etapa del negocio', 'Etapa do negócio'],
    ],
    fields: {
      id: ['Record ID', 'Deal ID', "ID de fiche d'informations"],
      name: ['Deal Name', 'Nom de la transaction'],
      account_id: ['Associated Company IDs (Primary)', 'Associated Company IDs'],
      account_name: ['Associated Company (Primary)', 'Associated Company', 'Associated Companies', 'Company Name'],
      contact_id: 'Associated Contact IDs',
      contact_name: 'Associated Contact',
      owner_name: ['Deal owner', 'Propriétaire de la transaction'],
      created_by_id: 'Created by user ID',
      pipeline: 'Pipeline',
      stage: ['Deal Stage', 'Phase de la transaction'],
      is_won: 'Is Closed Won',
      is_closed: ['Is Deal Closed?', 'Is Closed (numeric)'],
      amount: ['Amount', 'Montant'],
      currency: ['Currency', 'Deal Currency Code'],
      amount_base: 'Amount in company currency',
      created_at: ['Create Date', 'Date de création'],
      closed_on: ['Close Date', 'Date de fermeture'],
      expected_close_on: ['Close Date', 'Date de fermeture'],
      source: ['Lead Source', 'Original Traffic Source', 'Original Source', 'Latest Traffic Source'],
      source_detail: ['Original Traffic Source Drill-Down 1', 'Latest Traffic Source Data 1'],
      loss_reason: any('Closed Lost Reason', 'Dead deal reason'),
      deal_kind: 'Deal Type',
      next_step: 'Next step',
      next_step_on: 'Next Activity Date',
      probability: 'Deal probability',
      last_activity_on: ['Last Activity Date', 'Last Contacted'],
      modified_at: 'Last Modified Date',
    },
    memory: {
      id: ['Datensatz-ID', 'ID de registro', 'ID do registro'],
      name: ['Deal-Name', 'Nombre del negocio', 'Nome do negócio'],
      owner_name: ['Deal-Besitzer', 'Zuständiger Mitarbeiter', 'Propietario del negocio', 'Proprietário do negócio'],
      stage: ['Deal-Phase', 'Etapa del negocio', 'Etapa do negócio'],
      amount: ['Betrag', 'Importe', 'Valor', 'Quantia'],
      created_at: ['Erstellungsdatum', 'Erstelldatum', 'Fecha de creación', 'Data de criação'],
      closed_on: ['Abschlussdatum', 'Fecha de cierre', 'Data de fechamento'],
      expected_close_on: ['Abschlussdatum', 'Fecha de cierre', 'Data de fechamento'],
      loss_reason: [
        'Grund für verlorenen Deal',
        'Motif de la perte',
        'Motivo de cierre perdido',
        'Motivo do fechamento como perdido',
      ],
      referred_by: any('Referred by', 'Referral source'),
      competitor: any('Competitor', 'Competitors'),
      discount_share: 'Discount',
      created_by_name: 'Created by',
    },
    also: [
      ...every,
      ...list(`Actual duration (HH:mm:ss); Annual contract value; Annual recurring revenue; Closed won count;
        Closed Won Reason; Days to close; Deal Collaborator; Deal Description; Deal Tags; Exchange rate;
        Forecast amount; Forecast category; Forecast probability; Is closed lost; Is Open (numeric); Lead Type;
        Latest Traffic Source; Latest Traffic Source Data 2; Latest Traffic Source Timestamp; Merged Deal IDs;
        Monthly recurring revenue; Number of Associated Contacts; Number of Associated Line Items; Priority;
        Total contract value; Weighted amount; Weighted amount in company currency; Last Contacted;
        Original Traffic Source Drill-Down 2; Weighted open pipeline in company currency`),
    ],
  },
];
