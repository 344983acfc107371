import { list, any, type TableSpec } from '../crm';

/** Names that teams give to the columns of a deal list, in English, German, French, Spanish and Portuguese. */
export const dealTable: TableSpec<'deals'> = {
  object: 'deals',
  title: 'Deals',
  signature: [
    list(`deal_id; opportunity_id; opp_id; deal; opportunity; deal_name; opportunity_name; Affaire; Verkaufschance
      Oportunidad; Oportunidade; Negócio`),
    ['stage', 'deal_stage', 'status', 'outcome', 'Phase', 'Étape', 'Etapa', 'Statut', 'Estado', 'is_won'],
  ],
  fields: {
    id: ['deal_id', 'opportunity_id', 'opp_id', 'id', 'record_id', 'deal_number', 'opportunity_number'],
    name: list(`deal_name; opportunity_name; deal; opportunity; deal_title; Affaire; Verkaufschance; Oportunidad
      Oportunidade; Negócio; name; title`),
    account_id: ['account_id', 'customer_id', 'company_id', 'client_id', 'organization_id'],
    account_name:
      list(`account_name; account; customer_name; customer; company_name; company; client; organization; Kunde; Firma
      Unternehmen; Entreprise; Société; Compte; Cuenta; Empresa; Conta; Cliente`),
    contact_id: ['contact_id', 'person_id'],
    contact_name: ['contact_name', 'contact', 'contact_person', 'Ansprechpartner', 'Kontakt', 'Contacto', 'Contato'],
    owner_id: ['owner_id', 'rep_id', 'sales_rep_id', 'salesperson_id', 'seller_id', 'user_id', 'employee_id'],
    owner_name:
      list(`owner; owner_name; deal_owner; opportunity_owner; sales_rep; rep; rep_name; sales_rep_name; salesperson
      seller; account_executive; assigned_to; Verkäufer; Zuständig; Besitzer; Inhaber; Commercial; Vendeur
      Propriétaire; Responsable; Vendedor; Propietario; Proprietário; Responsável`),
    pipeline: ['pipeline', 'Funil', 'Embudo'],
    stage: list(`stage; deal_stage; sales_stage; stage_name; pipeline_stage; Phase; Verkaufsphase; Étape; Etapa; Estágio
      Fase`),
    status: ['status', 'deal_status', 'outcome', 'result', 'Statut', 'Estado', 'Ergebnis', 'Situação'],
    is_won: ['is_won', 'won'],
    is_closed: ['is_closed', 'closed'],
    amount:
      list(`amount; deal_value; deal_amount; value; opportunity_amount; total_value; contract_value; tcv; acv; Betrag
      Wert; Volumen; Umsatz; Montant; Valeur; Importe; Monto; Valor; expected_revenue`),
    currency: ['currency', 'currency_code', 'Währung', 'Devise', 'Moneda', 'Moeda'],
    created_at: list(`created_date; created_at; create_date; created_on; created; date_created; creation_date; open_date
      opened_date; Erstellt am; Erstellungsdatum; Date de création; Créé le; Fecha de creación; Data de criação
      Criado em`),
    closed_on: list(`closed_date; closed_on; closed_at; actual_close_date; close_date; date_closed; Abschlussdatum
      Abgeschlossen am; Date de clôture; Date de fermeture; Fecha de cierre; Data de fechamento; Data de fecho`),
    won_on: ['won_date', 'won_on', 'won_at'],
    lost_on: ['lost_date', 'lost_on', 'lost_at'],
    expected_close_on:
      list(`expected_close_date; expected_close; estimated_close_date; forecast_close_date; target_close_date
      Erwarteter Abschluss; Erwartetes Abschlussdatum; Date de clôture prévue; Fecha de cierre prevista
      Data de fechamento esperada; close_date`),
    source:
      list(`lead_source; source; deal_source; opportunity_source; channel; Quelle; Leadquelle; Source du lead; Origine
      Origen; Fuente; Origem; Fonte`),
    referred_by: list(`referred_by; referral_source; referrer; referral; Empfohlen von; Recommandé par; Recomendado por
      Indicado por`),
    referred_by_contact_id: ['referred_by_contact_id', 'referral_contact', 'referring_contact'],
    referred_by_account_id: ['referred_by_account_id', 'referral_account', 'referring_account'],
    loss_reason: any(
      'loss_reason',
      'lost_reason',
      'reason_lost',
      'closed_lost_reason',
      'reason_for_loss',
      'lost_because',
      'Verlustgrund',
      'Raison de la perte',
      'Motif de perte',
      'Motivo de pérdida',
      'Motivo da perda',
    ),
    loss_note: ['loss_notes', 'loss_comment', 'loss_details', 'lost_reason_details', 'loss_description'],
    competitor: any(
      'competitor',
      'competitors',
      'main_competitor',
      'primary_competitor',
      'lost_to',
      'Wettbewerber',
      'Concurrent',
      'Competidor',
      'Concorrente',
    ),
    list_amount: ['list_amount', 'list_price', 'list_value', 'gross_amount', 'Listenpreis', 'Prix catalogue'],
    discount_share: list(
      `discount; discount_pct; discount_percent; discount_rate; discount_share; Rabatt; Remise; Descuento; Desconto`,
    ),
    deal_kind: ['deal_type', 'opportunity_type', 'type', 'business_type', 'Typ', 'Tipo'],
    need: ['need', 'customer_need', 'use_case', 'pain', 'pain_point', 'Bedarf', 'Besoin', 'Necesidad', 'Necessidade'],
    next_step: list(
      `next_step; next_steps; next_action; Nächster Schritt; Prochaine étape; Próximo paso; Próximo passo`,
    ),
    next_step_on: ['next_step_date', 'next_activity_date', 'next_action_date', 'follow_up_date'],
    probability: list(`probability; win_probability; Wahrscheinlichkeit; Probabilité; Probabilidad; Probabilidade`),
    last_activity_on:
      list(`last_activity_date; last_activity; last_contacted; last_contact_date; Letzte Aktivität; Dernière activité
      Última actividad; Última atividade`),
    last_open_stage: ['lost_at_stage', 'last_open_stage', 'last_stage', 'previous_stage', 'stage_before_close'],
  },
  also: ['segment', 'region', 'product', 'product_line', 'sales_cycle_days', 'close_date_pushed', 'forecast_category'],
};
