import { later } from '../../language/t';
import { defineCrm } from '../crm';
import { activityTable } from './activities';
import { dealTable } from './deals';
import { partyTables } from './parties';

export default defineCrm({
  name: 'pipedrive',
  title: 'Pipedrive',
  tables: [dealTable, ...partyTables, activityTable],
  never: ['Deal - Weighted value', 'Deal - Update time', 'Deal - Creator', 'Deal - Activities to do'],
  recipe: [
    later('Open Settings, Tools and apps, Export data, and choose Deals, CSV. This export holds every column.'),
    later('Do the same for Organizations, People, Activities and Leads.'),
    later('Exports from a list view hold only the columns shown there: show Status, Lost reason and the dates first.'),
  ],
  users: later('export the deals by Settings, Tools and apps, Export data: there the owner is a name.'),
});
