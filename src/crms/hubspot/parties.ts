import { list, type AnyTable } from '../crm';
import { every } from './names';

export const partyTables: AnyTable[] = [
  {
    object: 'accounts',
    title: 'Companies',
    signature: [
      'Record ID',
      ['Company name', "Nom de l'entreprise", 'Unternehmensname'],
      ['Company owner', 'Industry', 'Company Domain Name', 'Lifecycle Stage'],
    ],
    fields: {
      id: 'Record ID',
      name: ['Company name', 'Name'],
      owner_name: 'Company owner',
      kind: ['Type', 'Lifecycle Stage'],
      industry: 'Industry',
      revenue: 'Annual Revenue',
      created_at: 'Create Date',
      last_activity_on: ['Last Activity Date', 'Last Contacted'],
      modified_at: 'Last Modified Date',
    },
    memory: {
      name: ["Nom de l'entreprise", 'Unternehmensname', 'Nombre de la empresa', 'Nome da empresa'],
      domain: ['Company Domain Name', 'Website URL'],
      employees: 'Number of Employees',
      region: ['Country/Region', 'State/Region'],
      tier: ['Target Account', 'Ideal Customer Profile Tier'],
      parent_id: 'Parent Company IDs',
      created_at: ['Date de création', 'Erstellungsdatum'],
    },
    also: [
      ...every,
      ...list(
        'City; Phone Number; Associated Contact; Associated Contact IDs; Associated Deal; Associated Deal IDs; Number of Associated Deals',
      ),
    ],
  },
  {
    object: 'contacts',
    title: 'Contacts',
    signature: ['Record ID', 'Email', ['Last Name', 'First Name'], ['Contact owner', 'Lifecycle Stage', 'Job Title']],
    fields: {
      id: ['Record ID', 'Contact ID'],
      account_id: ['Associated Company IDs (Primary)', 'Associated Company IDs'],
      account_name: ['Associated Company (Primary)', 'Associated Company', 'Company Name'],
      first_name: 'First Name',
      last_name: 'Last Name',
      email: ['Email', 'Work email'],
      title: 'Job Title',
      role: ['Buying Role', 'Employment Role'],
      source: ['Lead Source', 'Original Traffic Source', 'Original Source', 'Latest Traffic Source'],
      created_at: 'Create Date',
      owner_name: 'Contact owner',
    },
    memory: { bounced_on: 'First Bounce Date' },
    also: [
      ...every,
      ...list(`Lifecycle Stage; Lead Status; Company size; Contact unworked; Currently in Sequence; Email Domain;
        Email hard bounce reason; First Conversion; First Deal Created Date; First Page Seen; HubSpot Score; Industry;
        Latest Traffic Source; Marketing contact status; Mobile Phone Number; Number of Associated Deals;
        Number of Form Submissions; Number of Pageviews; Phone Number; Recent Deal Amount; Time First Seen;
        Close Date; Last Activity Date; Last Contacted; Annual Revenue; Country/Region; City; Associated Deal;
        Associated Deal IDs; Original Traffic Source Drill-Down 1; Employment Seniority; Recent Deal Close Date`),
    ],
  },
  {
    object: 'leads',
    title: 'Leads',
    signature: [
      'Record ID',
      ['Lead name', 'Lead label', 'Lead Pipeline Stage'],
      ['Lead owner', 'Lead Type', 'Lead label'],
    ],
    fields: { id: 'Record ID', created_at: 'Create Date' },
    memory: {
      name: 'Lead name',
      owner_name: 'Lead owner',
      status: ['Lead Pipeline Stage', 'Lead stage', 'Lead status'],
      source: 'Original Traffic Source',
      company: ['Associated Company (Primary)', 'Associated Company', 'Company Name'],
      email: 'Email',
      value: 'Estimated value',
      closed_on: 'Close Date',
      contact_id: ['Associated Contact IDs', 'Lead with Primary Contact IDs'],
      account_id: ['Associated Company IDs (Primary)', 'Associated Company IDs'],
      deal_id: 'Associated Deal IDs',
    },
    also: [...every, 'Lead label', 'Lead Type'],
  },
  {
    object: 'line_items',
    title: 'Line items',
    signature: [['Unit price', 'Net price'], 'Quantity', ['Associated Deal IDs', 'SKU', 'Record ID']],
    fields: { id: 'Record ID', deal_id: 'Associated Deal IDs' },
    memory: {
      product: ['Name', 'SKU'],
      quantity: 'Quantity',
      list_price: 'Unit price',
      price: 'Net price',
      discount_share: ['Discount percentage', 'Unit discount'],
    },
    also: ['Create Date', 'Billing frequency', 'Term (months)', 'Product ID'],
  },
  {
    object: 'quotas',
    title: 'Goals',
    signature: [
      ['Target amount', 'Goal target'],
      ['Goal owner', 'Goal name', 'Assigned to'],
    ],
    fields: {},
    memory: {
      id: 'Record ID',
      owner_name: ['Goal owner', 'Assigned to'],
      metric: ['Goal type', 'Goal name'],
      starts_on: 'Start date',
      ends_on: 'End date',
      amount: ['Target amount', 'Goal target'],
    },
  },
  {
    object: 'people',
    title: 'Users',
    signature: ['Email', ['User ID', 'Main team', 'Permission set', 'Seat type']],
    fields: {},
    memory: {
      id: ['Owner ID', 'User ID'],
      name: ['Full name', 'Name'],
      first_name: 'First name',
      last_name: 'Last name',
      email: 'Email',
      team: ['Main team', 'Team'],
      active: ['Status', 'Active'],
      title: 'Job title',
    },
    also: ['Seat type', 'Permission set', 'Last active'],
  },
];
