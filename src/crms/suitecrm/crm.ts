import { later } from '../../language/t';
import { defineCrm, list } from '../crm';

const tail = list(`Date Modified; Modified By; Created By; Deleted; Description; Assigned To Id; Team; Modified by;
  Assigned User ID; Created by ID`);
const shared = { id: 'ID', owner_name: ['Assigned to', 'Assigned User'], created_at: 'Date Created' } as const;

export default defineCrm({
  name: 'suitecrm',
  title: 'SuiteCRM',
  tables: [
    {
      object: 'deals',
      title: 'Opportunities',
      signature: [
        ['Sales Stage', 'Opportunity Name'],
        ['Opportunity Amount', 'Expected Close Date', 'Amount'],
      ],
      fields: {
        ...shared,
        name: 'Opportunity Name',
        account_name: 'Account Name',
        stage: 'Sales Stage',
        amount: ['Opportunity Amount', 'Amount'],
        currency: 'Currency',
        closed_on: 'Expected Close Date',
        expected_close_on: 'Expected Close Date',
        source: 'Lead Source',
        next_step: 'Next Step',
        deal_kind: 'Type',
        probability: 'Probability (%)',
        modified_at: 'Date Modified',
      },
      memory: { source_detail: 'Campaign' },
      also: [...tail, 'Amount (USD)'],
    },
    {
      object: 'accounts',
      title: 'Accounts',
      signature: [
        ['Name', 'Account Name'],
        ['Assigned to', 'Assigned User'],
        ['Industry', 'Annual Revenue', 'Type'],
      ],
      fields: {
        ...shared,
        name: ['Name', 'Account Name'],
        kind: 'Type',
        industry: 'Industry',
        revenue: 'Annual Revenue',
        modified_at: 'Date Modified',
      },
      memory: { employees: 'Employees', domain: 'Website', region: 'Billing Country', parent_id: 'Parent Account ID' },
      also: [...tail, ...list('Office Phone; Billing City; Rating; SIC Code; Ownership; Ticker Symbol')],
    },
    {
      object: 'contacts',
      title: 'Contacts',
      signature: [
        'Last Name',
        ['Email Address', 'Job Title'],
        ['Lead Source', 'Account ID', 'Assigned to', 'Referred By'],
      ],
      fields: {
        ...shared,
        account_id: 'Account ID',
        first_name: 'First Name',
        last_name: 'Last Name',
        email: 'Email Address',
        title: 'Job Title',
        source: 'Lead Source',
      },
      memory: { account_name: 'Account Name' },
      also: [...tail, ...list('Referred By; Lead Source Description; Salutation; Department; Mobile; Office Phone')],
    },
    {
      object: 'leads',
      title: 'Leads',
      signature: [
        'Last Name',
        ['Lead Source', 'Referred By'],
        ['Account Name', 'Opportunity Name', 'Status', 'Converted'],
      ],
      fields: { ...shared, first_name: 'First Name', last_name: 'Last Name', source: 'Lead Source' },
      memory: {
        company: 'Account Name',
        email: 'Email Address',
        status: 'Status',
        is_converted: 'Converted',
        value: 'Opportunity Amount',
        account_id: 'Account ID',
        contact_id: 'Contact ID',
        deal_id: 'Opportunity ID',
      },
      also: [...tail, ...list('Referred By; Lead Source Description; Status Description; Opportunity Name; Title')],
    },
    {
      object: 'activities',
      title: 'Calls, meetings and tasks',
      signature: [
        ['Subject', 'Name'],
        ['Start Date', 'Start Date & Time', 'Due Date', 'Due Date & Time'],
        ['Parent Type', 'Parent ID', 'Related to', 'Meeting Type', 'Duration Hours', 'Duration Minutes'],
      ],
      fields: {
        ...shared,
        kind: 'Meeting Type',
        direction: 'Direction',
        state: 'Status',
        subject: ['Subject', 'Name'],
        contact_name: ['Contact Name', 'Contact'],
        regarding_id: 'Parent ID',
        regarding_name: 'Related to',
        starts_at: ['Start Date & Time', 'Start Date'],
        ends_at: 'End Date',
        due_on: ['Due Date & Time', 'Due Date'],
      },
      memory: { body: 'Description', place: 'Location', contact_id: 'Contact ID' },
      also: [...tail, ...list('Parent Type; Duration Hours; Duration Minutes; Duration; Priority; Reminder Time')],
    },
  ],
  never: ['Date Modified', 'Modified By', 'Rating'],
  recipe: [
    later('Open Opportunities, select all rows of the list, and choose Bulk Action, Export.'),
    later('Do the same for Accounts, Contacts, Leads, Calls, Meetings and Tasks.'),
  ],
});
