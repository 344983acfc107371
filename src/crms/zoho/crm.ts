import { later } from '../../language/t';
import { defineCrm } from '../crm';
import { activityTables } from './activities';
import { recordTables } from './records';

export default defineCrm({
  name: 'zoho',
  title: 'Zoho CRM',
  tables: [...recordTables, ...activityTables],
  never: ['Expected Revenue', 'Modified Time', 'Rating', 'Exchange Rate'],
  recipe: [
    later('Open Setup, Data Administration, Export (an administrator can). Choose the module Deals and all fields.'),
    later('Do the same for Accounts, Contacts, Leads, Calls, Meetings and Tasks.'),
    later('Drop the files, or the zip file of a full data backup, here as they are.'),
  ],
});
