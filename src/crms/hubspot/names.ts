import { list } from '../crm';

/** A property as the API, spreadsheets made from it and warehouses spell it: `dealname`, `property_dealname`. */
export function property(...names: string[]): string[] {
  return names.flatMap((name) => [name, `property_${name}`, `properties.${name}`, `property_hs_${name}`]);
}

/** Columns that exports of every object have. */
export const every = list(`Last Modified Date; Created by user ID; Updated by user ID; HubSpot Team; Record source;
  Record source detail 1; Record source detail 2; Record source detail 3; Owner assigned date; Next Activity Date;
  Number of Sales Activities; Number of times contacted; Associated Call; Associated Email; Associated Note;
  Associated Meeting; Associated Task; Associated Ticket; Associated Quote; Associated Line item; Associated Product;
  Associated Call IDs; Associated Email IDs; Associated Note IDs; Associated Meeting IDs; Associated Task IDs`);
