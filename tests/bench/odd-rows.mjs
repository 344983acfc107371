import { join } from 'node:path';
import { sizesOf, taskHeader, tasks } from './tasks.mjs';
import { random, write } from './write-csv.mjs';

/** Ways in which a line of a real export goes wrong; each takes a line of quoted cells and gives it with its end. */
const oddities = [
  (line) => `${line.replace('","', ' "so to speak" he said","')}\n`,
  (line) => `${line.slice(0, line.lastIndexOf(',"'))}\n`,
  (line) => `${line},"surplus"\n`,
  (line) => `${line.replace('Completed', 'Comp\u0007leted')}\n`,
  (line) => `${line}\r`,
];
const surplus = oddities[2];

/** Lines of the file with some odd rows that are odd. */
export const oddCount = 100;

/**
 * Writes one file of activities three times: clean, with 100 odd rows spread over it, and with a surplus cell in every
 * row. `share` is of a million rows. Returns their paths.
 */
export async function generateLoads(folder, share) {
  const size = sizesOf(share);
  const stride = Math.floor(size.activities / oddCount);
  const some = (row, line) => {
    const at = Math.floor(row / stride);
    const isOdd = row % stride === stride >> 1 && at < oddCount;
    return isOdd ? oddities[at % oddities.length](line) : `${line}\n`;
  };
  const paths = {
    clean: join(folder, 'clean.csv'),
    odd: join(folder, 'odd.csv'),
    every: join(folder, 'every.csv'),
  };
  const one = (path, spoil) => write(path, taskHeader, size.activities, tasks(random(20250630), size), spoil);
  await one(paths.clean);
  await one(paths.odd, some);
  await one(paths.every, (_row, line) => surplus(line));
  return paths;
}
