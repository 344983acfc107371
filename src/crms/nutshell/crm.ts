import { later } from '../../language/t';
import { defineCrm, list } from '../crm';

export default defineCrm({
  name: 'nutshell',
  title: 'Nutshell',
  tables: [
    {
      object: 'deals',
      title: 'Leads (sales)',
      signature: [
        ['Lead Name', 'Lead Number', 'Lead ID', 'Name'],
        ['Assignee', 'Anticipated Close Date', 'Confidence'],
        ['Milestone', 'Stage', 'Anticipated Close Date', 'Outcome'],
      ],
      fields: { account_name: 'Company name', owner_name: ['Assignee', 'Owner'] },
      memory: {
        id: ['Lead ID', 'Lead Number'],
        name: ['Lead Name', 'Name'],
        account_name: 'Primary Company',
        contact_name: 'Primary Person',
        pipeline: 'Pipeline',
        stage: ['Stage', 'Milestone'],
        status: 'Status',
        amount: ['Value', 'Total Value'],
        created_at: 'Created Date',
        closed_on: 'Closed Date',
        expected_close_on: 'Anticipated Close Date',
        source: ['Sources', 'Source'],
        loss_reason: ['Lost Reason', 'Outcome'],
        competitor: 'Competitors',
        probability: 'Confidence',
        last_activity_on: 'Last Contacted',
      },
      also: list('Priority; Products; Market; Tags; Days In Stage'),
    },
    {
      object: 'accounts',
      title: 'Companies',
      signature: [
        ['Company name', 'Company Name'],
        ['Account type', 'Industry', 'Assignee', 'Territory'],
      ],
      fields: { name: 'Company name' },
      memory: {
        id: ['Company ID', 'Account ID'],
        owner_name: ['Assignee', 'Owner'],
        kind: 'Account type',
        industry: 'Industry',
        region: 'Territory',
        domain: ['URL', 'Website'],
        created_at: 'Created Date',
        last_activity_on: 'Last Contacted',
      },
      also: ['Tags', 'Phone'],
    },
    {
      object: 'contacts',
      title: 'People',
      signature: [
        ['Person name', 'Person ID', 'Full name'],
        ['Email', 'Email address'],
        ['Company name', 'Job title', 'Assignee'],
      ],
      fields: { account_name: 'Company name' },
      memory: {
        id: 'Person ID',
        name: ['Person name', 'Full name'],
        email: ['Email', 'Email address'],
        title: 'Job title',
        owner_name: ['Assignee', 'Owner'],
        created_at: 'Created Date',
      },
      also: ['Tags', 'Phone', 'Last Contacted'],
    },
  ],
  never: ['Days In Stage', 'Priority'],
  recipe: [
    later('Open Leads, choose every status, press the export button and choose CSV.'),
    later('Do the same for Companies, People and Activities.'),
  ],
});
