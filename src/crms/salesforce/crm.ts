import { later } from '../../language/t';
import { defineCrm } from '../crm';
import { activityTables } from './activities';
import { historyTables } from './history';
import { recordTables } from './records';
import { workReportTables } from './report-work';
import { reportTables } from './reports';
import { teamTables } from './team';

export default defineCrm({
  name: 'salesforce',
  title: 'Salesforce',
  snake: true,
  tables: [...recordTables, ...activityTables, ...historyTables, ...teamTables, ...reportTables, ...workReportTables],
  others: [
    { title: 'cases', signature: ['CaseNumber', 'IsEscalated'] },
    { title: 'campaigns', signature: ['NumberOfLeads', 'BudgetedCost'] },
    { title: 'campaign members', signature: ['CampaignId', 'HasResponded'] },
    { title: 'quotes', signature: ['QuoteNumber', 'OpportunityId'] },
    { title: 'products', signature: ['ProductCode', 'Family', 'IsActive'] },
    { title: 'user roles', signature: ['DeveloperName', 'ParentRoleId'] },
    { title: 'price books', signature: ['Pricebook2Id', 'UnitPrice', 'UseStandardPrice'] },
  ],
  never: ['ExpectedRevenue', 'Expected Revenue', 'LastModifiedDate', 'Rating', 'ForecastCategory'],
  recipe: [
    later('Open Setup, search for Data Export, and choose Export Now (an administrator can).'),
    later('Tick Opportunity, Opportunity History, Account, Contact, Lead, Task, Event and User. Choose UTF-8.'),
    later('Salesforce sends an e-mail with a zip file. Drop the zip file here as it is.'),
    later(
      'Without administrator rights: build one report per object, choose Export, Details Only, Comma Delimited, UTF-8.',
    ),
  ],
  users: later(
    'open Setup, Data Export, and tick User; or build a report of the type Users with User ID and Full Name, and export it with Details Only.',
  ),
});
