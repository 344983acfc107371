import { later } from '../../language/t';
import { defineCrm, list } from '../crm';

const tail = list('Tags; Updated at; Last Stage Change; Last Stage Change By; Hot; Stage Before Loss');

export default defineCrm({
  name: 'zendesk-sell',
  title: 'Zendesk Sell',
  tables: [
    {
      object: 'deals',
      title: 'Deals',
      signature: [
        ['Deal Name', 'Name'],
        ['Win Likelihood', 'Estimated Close Date', 'Won/Lost Date', 'Added on', 'Deal Value'],
      ],
      fields: { owner_name: 'Owner' },
      memory: {
        id: 'id',
        name: ['Deal Name', 'Name'],
        account_name: ['Company', 'Primary Contact', 'Contact'],
        contact_name: ['Contact', 'Primary Contact'],
        pipeline: 'Pipeline',
        stage: 'Stage',
        amount: ['Value', 'Deal Value'],
        currency: 'Currency',
        created_at: ['Added on', 'Created at'],
        closed_on: 'Won/Lost Date',
        expected_close_on: 'Estimated Close Date',
        source: 'Source',
        loss_reason: 'Loss Reason',
        probability: 'Win Likelihood',
        last_activity_on: 'Last Activity Date',
        last_open_stage: 'Stage Before Loss',
      },
      also: tail,
    },
    {
      object: 'contacts',
      title: 'Contacts',
      signature: [
        ['First Name', 'Last Name', 'Name'],
        'Email',
        ['Prospect Status', 'Customer Status', 'Is Organization'],
      ],
      fields: {},
      memory: {
        id: 'id',
        name: 'Name',
        first_name: 'First Name',
        last_name: 'Last Name',
        account_name: ['Company', 'Organization Name'],
        email: 'Email',
        title: 'Title',
        owner_name: 'Owner',
        created_at: ['Added on', 'Created at'],
      },
      also: [...tail, 'Prospect Status', 'Customer Status', 'Is Organization'],
    },
    {
      object: 'leads',
      title: 'Leads',
      signature: [['Last Name', 'First Name'], 'Company Name', ['Lead Status', 'Added on', 'Status']],
      fields: {},
      memory: {
        id: 'id',
        first_name: 'First Name',
        last_name: 'Last Name',
        company: 'Company Name',
        email: 'Email',
        owner_name: 'Owner',
        source: 'Source',
        status: ['Lead Status', 'Status'],
        created_at: ['Added on', 'Created at'],
      },
      also: tail,
    },
  ],
  never: ['Last Stage Change', 'Updated at'],
  recipe: [
    later('Open Settings, Data, Export (an administrator can), and choose Deals, Contacts and Leads.'),
    later('Zendesk Sell sends an e-mail with a link. Drop the files here as they are.'),
  ],
});
