import { readFiles, takeIn, valuesOf, type Progress } from '../pipeline';
import type { EngineJobs } from '../session/engine-jobs';
import type { Import } from '../session/import.svelte';
import type { Stage } from '../session/stage';
import { takeParts, type Part } from './part';
import type { Workspace } from './read';
import { toldLost } from './told';
import { choiceParts, importParts } from './session-parts';

/**
 * Reads the files of a workspace anew into `one`, which holds nothing yet, and puts back what the user had made of them:
 * the audit is what it was. `others` are parts that stand on their own. Where it is lost how the files were read, the
 * user is asked again. What else could not be put back is told in `one.lost`.
 */
export async function reopen(
  workspace: Workspace,
  one: Import,
  jobs: EngineJobs,
  others: readonly Part[],
  progress: Progress,
  signal: AbortSignal,
): Promise<Stage> {
  const { manifest, files, parts } = workspace;
  one.zone = manifest.zone;
  const lost = takeParts(choiceParts(jobs.choices), parts);
  const taken = takeIn(await readFiles(files, progress, signal, jobs.ahead), 0);
  one.originals = files;
  one.files = taken.files;
  one.refused = taken.refused;
  const mine = [...importParts(one), ...others];
  lost.push(...takeParts(mine, parts));
  one.lost = [...toldLost(workspace, [...choiceParts(jobs.choices), ...mine]), ...lost.map(({ words }) => words)];
  if (one.files.length === 0) return { at: 'start' };
  const isThere = (name: string) => parts.has(name) && lost.every(({ part }) => part !== name);
  if (!isThere('rows') || !isThere('meanings')) return { at: 'columns' };
  await jobs.quiet(one);
  await jobs.loadFiles(one, progress);
  one.values = await valuesOf(jobs.db);
  return jobs.audit(one, progress);
}
