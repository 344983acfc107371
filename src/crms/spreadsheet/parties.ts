import { list, type AnyTable } from '../crm';

const created = list(`created_at; created_date; created_on; create_date; date_created; Erstellt am; Date de création
  Fecha de creación; Data de criação`);
const email = ['email', 'email_address', 'e_mail', 'work_email', 'Courriel', 'Correo'];
const source = ['lead_source', 'source', 'Quelle', 'Origen', 'Origem'];
const owners =
  list(`owner; owner_name; account_owner; sales_rep; rep; account_manager; assigned_to; Zuständig; Propriétaire
  Propietario; Responsável`);
const ownerIds = ['owner_id', 'rep_id', 'sales_rep_id', 'user_id'];
const firstName = ['first_name', 'firstname', 'given_name', 'Vorname', 'Prénom', 'Nombre', 'Primeiro nome'];
const lastName = list(
  `last_name; lastname; surname; family_name; Nachname; Nom de famille; Apellido; Apellidos; Sobrenome`,
);

export const partyTables: AnyTable[] = [
  {
    object: 'accounts',
    title: 'Accounts',
    signature: [
      list(`account_id; customer_id; company_id; account_name; customer_name; company_name; company; Firma
        Unternehmen; Entreprise; Empresa; name`),
      list(`industry; company_size; employees; annual_revenue; country; region; tier; website; account_type; Branche
        Secteur`),
    ],
    fields: {
      id: ['account_id', 'customer_id', 'company_id', 'client_id', 'organization_id', 'id'],
      name: list(`account_name; customer_name; company_name; client_name; company; account; organization; Firma; Unternehmen
        Entreprise; Empresa; name`),
      domain: ['domain', 'website', 'web_site', 'url', 'Webseite', 'Site web'],
      owner_id: ownerIds,
      owner_name: owners,
      kind: ['account_type', 'customer_type', 'type', 'lifecycle_stage', 'relationship', 'status'],
      tier: ['tier', 'account_tier', 'segment', 'customer_segment', 'class', 'abc', 'priority'],
      industry: ['industry', 'sector', 'vertical', 'Branche', 'Secteur', 'Sector', 'Setor'],
      region: ['region', 'territory', 'country', 'region_id', 'state', 'Land', 'Pays', 'País'],
      revenue: ['annual_revenue', 'revenue', 'turnover', 'Jahresumsatz', "Chiffre d'affaires"],
      employees: list(`employees; number_of_employees; employee_count; headcount; company_size; Mitarbeiter; Effectif`),
      created_at: created,
      last_activity_on: ['last_activity_date', 'last_activity', 'last_contacted', 'last_contact_date'],
      parent_id: ['parent_id', 'parent_account_id', 'parent_account', 'parent_company'],
      is_reference: ['is_reference', 'reference_customer', 'reference', 'Referenzkunde'],
      endorsed_on: ['endorsed_on', 'testimonial_date', 'endorsement_date', 'reference_since'],
    },
    also: ['city', 'phone', 'address'],
  },
  {
    object: 'contacts',
    title: 'Contacts',
    signature: [
      list(`contact_id; contact_name; person_id; contact; last_name; full_name; Nachname; Nom; Apellidos; Sobrenome`),
      ['email', 'email_address', 'e_mail', 'job_title', 'Correo', 'Courriel'],
    ],
    fields: {
      id: ['contact_id', 'person_id', 'id'],
      account_id: ['account_id', 'customer_id', 'company_id', 'client_id'],
      account_name: list(
        `account_name; company_name; company; account; customer; organization; Firma; Entreprise; Empresa`,
      ),
      name: ['contact_name', 'full_name', 'name', 'contact', 'person'],
      first_name: firstName,
      last_name: lastName,
      email,
      title: ['job_title', 'title', 'position', 'function', 'Funktion', 'Poste', 'Cargo'],
      role: ['role', 'contact_role', 'buying_role', 'Rolle', 'Rôle', 'Rol', 'Papel'],
      source,
      referred_by_contact_id: ['referred_by_contact_id', 'referral_contact', 'referred_by'],
      referred_by_account_id: ['referred_by_account_id', 'referral_account'],
      created_at: created,
      left_on: ['left_on', 'left_date', 'left_company_on', 'departure_date'],
      bounced_on: ['bounced_on', 'bounce_date', 'email_bounced_date'],
      owner_id: ownerIds,
      owner_name: ['contact_owner', ...owners],
    },
    also: ['industry', 'company_size', 'country', 'phone', 'mobile', 'city', 'salutation', 'department'],
  },
  {
    object: 'leads',
    title: 'Leads',
    signature: [
      ['lead_id', 'lead_name', 'lead'],
      ['status', 'lead_status', 'source', 'lead_source', 'is_converted', 'converted'],
    ],
    fields: {
      id: ['lead_id', 'id'],
      name: ['lead_name', 'full_name', 'name', 'lead'],
      first_name: firstName,
      last_name: lastName,
      company: ['company', 'company_name', 'account_name', 'organization', 'Firma', 'Entreprise', 'Empresa'],
      email,
      owner_id: ownerIds,
      owner_name: ['lead_owner', ...owners],
      source,
      status: ['lead_status', 'status', 'stage'],
      value: ['lead_value', 'estimated_value', 'value', 'amount'],
      created_at: created,
      closed_on: ['closed_date', 'closed_on', 'disqualified_on'],
      is_converted: ['is_converted', 'converted'],
      converted_on: ['converted_on', 'converted_date', 'conversion_date'],
      account_id: ['converted_account_id', 'account_id'],
      contact_id: ['converted_contact_id', 'contact_id'],
      deal_id: ['converted_opportunity_id', 'converted_deal_id', 'deal_id', 'opportunity_id'],
    },
  },
];
