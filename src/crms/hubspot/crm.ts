import { later } from '../../language/t';
import { defineCrm } from '../crm';
import { activityTables } from './activities';
import { apiTables } from './api';
import { dealTables } from './deals';
import { partyTables } from './parties';
import { warehouseTables } from './warehouse';

export default defineCrm({
  name: 'hubspot',
  title: 'HubSpot',
  tables: [...dealTables, ...partyTables, ...activityTables, ...apiTables, ...warehouseTables],
  others: [
    { title: 'properties', signature: ['hubspot_object', 'field_type', 'group_name'] },
    { title: 'options of properties', signature: ['property_id', 'hubspot_object', 'display_order'] },
    { title: 'merged deals', signature: ['deal_id', 'merged_deal_id'] },
    { title: 'tickets', signature: ['Ticket name', 'Ticket status'] },
  ],
  never: ['Weighted amount', 'Forecast amount', 'Last Modified Date', 'Number of Sales Activities', 'HubSpot Score'],
  recipe: [
    later(
      'Open CRM, Deals, choose All deals, and press Export. Choose CSV, All properties, and include all associations.',
    ),
    later('Leave the language of the column headers at English if you can.'),
    later('Do the same for Companies, Contacts, Calls, Meetings, Tasks, Emails and Notes.'),
    later('HubSpot sends an e-mail with a link. Drop the zip files here as they are.'),
  ],
  users: later(
    'export the deals from the list of deals: there the owner is a name. A warehouse keeps the names in its table owner.',
  ),
});
