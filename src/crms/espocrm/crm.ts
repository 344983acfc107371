import { later } from '../../language/t';
import { defineCrm, list } from '../crm';

const tail = list('Modified At; Modified By; Created By; Teams; Description; Stream Updated At; Followers; Deleted');
const shared = { id: 'ID', owner_name: ['Assigned User', 'Assigned User Name'], created_at: 'Created At' } as const;

export default defineCrm({
  name: 'espocrm',
  title: 'EspoCRM',
  tables: [
    {
      object: 'deals',
      title: 'Opportunities',
      signature: [
        'Name',
        'Stage',
        ['Amount Currency', 'Last Stage', 'Amount Weighted', 'Probability, %', 'Assigned User'],
      ],
      fields: {
        ...shared,
        name: 'Name',
        account_name: 'Account',
        stage: 'Stage',
        amount: 'Amount',
        currency: 'Amount Currency',
        amount_base: 'Amount (converted)',
        closed_on: 'Close Date',
        expected_close_on: 'Close Date',
        source: 'Lead Source',
        source_detail: 'Campaign',
        probability: 'Probability, %',
        last_open_stage: 'Last Stage',
        modified_at: 'Modified At',
      },
      memory: {
        account_id: 'Account ID',
        account_name: 'Account Name',
        contact_name: 'Contact (Primary)',
        created_by_name: 'Created By',
      },
      also: [...tail, 'Amount Weighted', 'Original Lead', 'Contacts'],
    },
    {
      object: 'accounts',
      title: 'Accounts',
      signature: ['Name', ['Assigned User', 'Assigned User Name'], ['Industry', 'Type', 'Created At']],
      fields: { ...shared, name: 'Name', kind: 'Type', industry: 'Industry', modified_at: 'Modified At' },
      memory: { domain: 'Website', region: ['Billing Country', 'Billing Address Country'] },
      also: [...tail, 'Email', 'Phone', 'SIC Code', 'Billing City', 'Target Lists'],
    },
    {
      object: 'contacts',
      title: 'Contacts',
      signature: [['Name', 'Last Name'], 'Email', ['Account Title', 'Opportunity Role', 'Contact Role', 'Account']],
      fields: {
        ...shared,
        account_name: 'Account',
        name: 'Name',
        first_name: 'First Name',
        last_name: 'Last Name',
        email: 'Email',
        title: ['Account Title', 'Title'],
        role: ['Opportunity Role', 'Contact Role'],
      },
      memory: { account_id: 'Account ID' },
      also: [...tail, 'Salutation Name', 'Phone', 'Do Not Call'],
    },
    {
      object: 'activities',
      title: 'Calls, meetings and tasks',
      signature: [
        'Name',
        ['Date Start', 'Date Due', 'Date Completed'],
        ['Parent', 'Direction', 'Is Overdue', 'Duration', 'Date End'],
      ],
      fields: {
        ...shared,
        direction: 'Direction',
        state: 'Status',
        subject: 'Name',
        account_name: 'Account',
        regarding_name: 'Parent',
        starts_at: 'Date Start',
        ends_at: 'Date End',
        due_on: 'Date Due',
        done_at: 'Date Completed',
      },
      memory: { regarding_id: 'Parent ID', body: 'Description' },
      also: [...tail, 'Is Overdue', 'Duration', 'Priority', 'Users', 'Contacts', 'Leads'],
    },
  ],
  never: ['Amount Weighted', 'Modified At', 'Stream Updated At'],
  recipe: [
    later('Open Opportunities, tick all results, choose Actions, Export, CSV, and export all fields.'),
    later('Do the same for Accounts, Contacts, Calls, Meetings and Tasks.'),
  ],
});
