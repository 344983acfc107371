import { t } from '../language/t';
import type { Progress } from '../pipeline';
import type { EngineJobs } from './engine-jobs';
import type { Import } from './import.svelte';

/**
 * Loads the edited files of an import again and rebuilds all that rests on them, until no newer edit is left behind or
 * the audit is no longer `current`. One loop at a time: `one.editing` is set while it runs.
 */
export async function followEdits(one: Import, jobs: EngineJobs, current: () => boolean): Promise<void> {
  const progress: Progress = (step) => {
    if (current()) one.editing = step;
  };
  progress({ words: t`Taking in your changes`, done: 0, total: 1 });
  try {
    await jobs.quiet(one);
    while (current() && (one.stale.length > 0 || one.lookLater)) {
      if (one.stale.length > 0) await jobs.reloadStale(one, progress, current);
      // A newer edit makes what would follow old before it is shown.
      if (current() && one.stale.length === 0) {
        one.lookLater = false;
        await jobs.audit(one, progress);
      }
    }
  } catch (fault) {
    if (current()) jobs.failed(fault);
  } finally {
    one.editing = null;
  }
}
