import { later } from '../../language/t';
import { defineCrm, list } from '../crm';

const also = list(
  'Tags; Details; Days in Stage; Inactive Days; Interaction Count; Last Modified At; Updated At; Priority',
);

export default defineCrm({
  name: 'copper',
  title: 'Copper',
  tables: [
    {
      object: 'deals',
      title: 'Opportunities',
      signature: [
        ['Pipeline Stage', 'Monetary Value', 'Win Probability'],
        ['Opportunity Name', 'Name'],
        ['Primary Company', 'Primary Company Id', 'Company', 'Monetary Value'],
      ],
      fields: {
        name: ['Opportunity Name', 'Name'],
        account_id: 'Primary Company Id',
        account_name: ['Primary Company', 'Company'],
        contact_id: 'Primary Contact Id',
        contact_name: 'Primary Contact',
        owner_name: 'Owner',
        stage: ['Pipeline Stage', 'Stage'],
        status: 'Status',
        amount: ['Monetary Value', 'Value'],
        currency: 'Currency',
        closed_on: 'Close Date',
        expected_close_on: 'Close Date',
        source: 'Source',
        loss_reason: 'Loss Reason',
        probability: ['Win Probability', 'Probability'],
      },
      memory: {
        id: ['Copper ID', 'Opportunity Id'],
        owner_name: 'Owned By',
        pipeline: 'Pipeline',
        created_at: ['Created At', 'Date Created'],
        closed_on: 'Completed Date',
        source: 'Customer Source',
        last_activity_on: 'Last Contacted',
      },
      also,
    },
    {
      object: 'accounts',
      title: 'Companies',
      signature: ['Copper ID', ['Company Name', 'Name'], ['Contact Type', 'Email Domain', 'Owner']],
      fields: { name: 'Company Name', owner_name: 'Owner', kind: 'Contact Type' },
      memory: {
        id: 'Copper ID',
        name: 'Name',
        domain: ['Email Domain', 'Website'],
        region: 'Country',
        created_at: 'Created At',
        last_activity_on: 'Last Contacted',
      },
      also: [...also, 'Street', 'City', 'Work Phone'],
    },
    {
      object: 'contacts',
      title: 'People',
      signature: [
        ['Person Name', 'Primary Contact', 'Copper ID'],
        ['Work Email', 'Email'],
        ['Company', 'Contact Type', 'Title'],
      ],
      fields: {
        id: 'Primary Contact Id',
        account_name: 'Company',
        name: ['Person Name', 'Primary Contact'],
        email: 'Work Email',
        title: 'Title',
      },
      memory: {
        id: 'Copper ID',
        first_name: 'First Name',
        last_name: 'Last Name',
        email: 'Email',
        source: 'Source',
        created_at: 'Created At',
        owner_name: 'Owner',
      },
      also: [...also, 'Contact Type', 'Last Contacted', 'Mobile Phone'],
    },
    {
      object: 'activities',
      title: 'Activities',
      signature: [
        ['Activity Type', 'Activity Details'],
        ['Activity Date', 'Logged By', 'User'],
      ],
      fields: {},
      memory: {
        id: ['Activity ID', 'Copper ID'],
        kind: 'Activity Type',
        body: ['Activity Details', 'Details'],
        owner_name: ['Logged By', 'User', 'Owner'],
        regarding_name: ['Related To', 'Parent Name'],
        regarding_id: 'Parent Id',
        starts_at: 'Activity Date',
        created_at: 'Created At',
      },
    },
  ],
  never: ['Days in Stage', 'Inactive Days'],
  recipe: [
    later(
      'Open Settings, Data management, Export (an administrator can), and choose Opportunities, Companies, People and Activities.',
    ),
    later('Copper sends an e-mail with the files. Drop them here as they are.'),
  ],
});
