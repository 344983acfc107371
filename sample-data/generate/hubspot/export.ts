import { archive } from '../archive';
import type { Team } from '../team';
import { activityTables } from './activities';
import { companies, contacts, deals, goals, leads } from './records';

/** The team as HubSpot's exports hold it: one zipped file per object, UTF-8, every field quoted. */
export function exportHubSpot(team: Team): Map<string, Uint8Array> {
  const sheets = [companies(team), contacts(team), deals(team), goals(team), leads(team), ...activityTables(team)];
  return new Map(sheets.map((sheet) => [sheet.name.replace('.csv', '.zip'), archive([sheet])]));
}
