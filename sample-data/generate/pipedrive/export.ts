import { archive } from '../archive';
import type { Sheet } from '../csv';
import type { Team } from '../team';
import { activities } from './activities';
import { deals } from './deals';
import { leads, organisations, persons } from './parties';

/** The sheets of a Pipedrive account that is set to German: semicolons, decimal commas, days before months. */
const pipedriveSheets = (team: Team): Sheet[] => [
  deals(team),
  organisations(team),
  persons(team),
  leads(team),
  activities(team),
];

/** All of them in one archive, as somebody would send them on. */
export const exportPipedrive = (team: Team): Map<string, Uint8Array> =>
  new Map([['pipedrive-export.zip', archive(pipedriveSheets(team))]]);
