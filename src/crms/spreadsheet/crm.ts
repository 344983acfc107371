import { later } from '../../language/t';
import { defineCrm } from '../crm';
import { activityTables } from './activities';
import { dealTable } from './deals';
import { partyTables } from './parties';
import { teamTables } from './team';

export default defineCrm({
  name: 'spreadsheet',
  title: later('a spreadsheet'),
  loose: true,
  tables: [dealTable, ...partyTables, ...activityTables, ...teamTables],
  others: [
    { title: 'orders', signature: ['order_id', 'order_date'] },
    { title: 'products', signature: ['product_id', 'unit_price', 'category'] },
    { title: 'regions', signature: ['region_id', 'region_name'] },
  ],
  never: ['weighted_amount', 'weighted_value', 'forecast_amount', 'modified', 'modified_at', 'creator', 'rating'],
  recipe: [
    later('Keep one row per deal with its id, owner, stage, amount, and the dates of creation and of closing.'),
    later('Keep accounts, contacts, activities and quotas on sheets of their own.'),
    later('Save each sheet as CSV (UTF-8), or drop the .xlsx file as it is.'),
  ],
});
