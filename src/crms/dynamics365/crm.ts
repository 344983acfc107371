import { later } from '../../language/t';
import { defineCrm } from '../crm';
import { activityTables } from './activities';
import { recordTables } from './records';
import { teamTables } from './team';

export default defineCrm({
  name: 'dynamics365',
  title: 'Dynamics 365 Sales',
  tables: [...recordTables, ...activityTables, ...teamTables],
  others: [
    { title: 'campaigns', signature: ['Campaign Type', 'Template'] },
    { title: 'products', signature: ['Product ID', 'Hierarchy Path'] },
    { title: 'territories', signature: ['(Do Not Modify) Territory', 'Territory Name'] },
  ],
  never: ['Rating', 'Modified On', '(Do Not Modify) Modified On', 'Forecast category', 'Modified By'],
  recipe: [
    later('Open Opportunities and choose a view with all of them, closed ones too.'),
    later(
      'Add the columns Created On, Actual Close Date, Actual Revenue, Status, Status Reason and Sales Stage to the view.',
    ),
    later('Choose Export to Excel, Static Worksheet, and save the sheet as CSV UTF-8 (or drop the .xlsx as it is).'),
    later('Do the same for Accounts, Contacts, Appointments, Phone Calls, Emails, Tasks, Goals and Users.'),
  ],
  users: later(
    'open the list of Users, and choose Export to Excel, Static Worksheet: the file holds their IDs and names.',
  ),
});
