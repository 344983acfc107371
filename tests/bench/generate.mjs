import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { random, write } from './write-csv.mjs';

const sample = fileURLToPath(new URL('../../sample-data/salesforce/', import.meta.url));
/** People and their quotas stay what they are: it is one team that does all of it. */
const once = ['User.csv', 'ForecastingQuota.csv'];
const activities = ['Task.csv', 'Event.csv'];
/** Of everything that copies multiply; people (005) and empty lookups (000) are no such ids. */
const ownId = /^(?:00[136KQTU]|017|008)[0-9A-Za-z]{15}$/;
const named = new Set(['Name', 'LastName', 'Company']);

/** How many rows of each a team has; `share` is of a million activities. */
export const sizesOf = (share) => ({ deals: 100_000 * share, activities: 1_000_000 * share });

/**
 * Writes the sample team's Salesforce export many times over, as one team's: every copy has accounts, people and deals of
 * its own, so that each habit finds what it finds in the sample. Activities are thinned out to ten a deal. Returns the
 * paths, activities last.
 */
export async function generate(folder, share = 1) {
  const size = sizesOf(share);
  const names = (await readdir(sample)).filter((name) => name.endsWith('.csv'));
  const tables = await Promise.all(names.toSorted((a, b) => rank(a) - rank(b)).map(read));
  const rowsOf = (own) =>
    tables.filter(({ name }) => own.includes(name)).reduce((sum, { rows }) => sum + rows.length, 0);
  const copies = Math.max(1, Math.round(size.deals / rowsOf(['Opportunity.csv'])));
  const kept = Math.min(1, size.activities / (rowsOf(activities) * copies));
  const paths = [];
  for (const { name, header, rows } of tables) {
    const path = join(folder, name);
    const next = random(20250630);
    const all = once.includes(name)
      ? rows
      : Array.from({ length: copies }, (_, copy) => rows.map((row) => [copy, row]))
          .flat()
          .filter(() => !activities.includes(name) || next() < kept);
    await write(path, header, all.length, (at) => (once.includes(name) ? all[at] : copied(header, ...all[at])));
    paths.push(path);
  }
  return paths;
}

const rank = (name) => activities.toReversed().indexOf(name);

/** The header and the rows of a file of the sample. */
async function read(name) {
  const text = new TextDecoder('windows-1252').decode(await readFile(join(sample, name)), { stream: true });
  const [header, ...rows] = Papa.parse(text, { skipEmptyLines: true }).data;
  return { name, header, rows };
}

/** A row as the copy's own: other ids, names and addresses. */
function copied(header, copy, row) {
  if (copy === 0) return row;
  const mark = copy.toString(36).toUpperCase().padStart(2, '0');
  return row.map((cell, at) => {
    if (ownId.test(cell)) return `${cell.slice(0, 3)}${mark}${cell.slice(5)}`;
    if (named.has(header[at])) return `${cell} ${mark}`;
    return header[at] === 'Email' ? cell.replace('@', `@${mark.toLowerCase()}.`) : cell;
  });
}
