import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateTeam } from './generate';
import { exportHubSpot } from './hubspot/export';
import { exportPipedrive } from './pipedrive/export';
import { exportSalesforce } from './salesforce/export';
import { plantedTruth } from './truth';

/** Every file of `sample-data`, by its path inside that folder. */
export function sampleFiles(seed?: number): Map<string, Uint8Array> {
  const team = generateTeam(seed);
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of exportSalesforce(team)) files.set(`salesforce/${name}`, bytes);
  for (const [name, bytes] of exportHubSpot(team)) files.set(`hubspot/${name}`, bytes);
  for (const [name, bytes] of exportPipedrive(team)) files.set(`pipedrive/${name}`, bytes);
  files.set('truth.json', new TextEncoder().encode(`${JSON.stringify(plantedTruth(team), null, 2)}\n`));
  return files;
}

/** Writes them all; returns what was written and how many bytes. */
export function writeSampleFiles(folder: string, seed?: number): Map<string, number> {
  const files = sampleFiles(seed);
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, bytes);
  }
  return new Map([...files].map(([name, bytes]) => [name, bytes.length]));
}
