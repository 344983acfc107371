import { EngineError } from '../db/db';
import { wordsForFault } from '../faults';
import type { Progress } from '../pipeline';
import type { Back, Stage } from './stage';

type Job = (progress: Progress, signal: AbortSignal) => Promise<Stage>;

/** Where the application is, and the long jobs that lead from one stage to the next, one at a time. */
export class Work {
  #stage = $state.raw<Stage>({ at: 'start' });
  #token = 0;
  #abort = new AbortController();
  readonly #rebuild: () => void;

  /** `rebuild` makes everything anew out of the files, after the engine was lost. */
  constructor(rebuild: () => void) {
    this.#rebuild = rebuild;
  }

  get stage(): Stage {
    return this.#stage;
  }

  go(stage: Stage): void {
    this.#stage = stage;
  }

  /** Tells from now on whether still no other job has begun and none was stopped. */
  watch(): () => boolean {
    const token = this.#token;
    return () => token === this.#token;
  }

  /** Its progress is shown, its late end is dropped, its fault is said with another try. */
  async run(words: string, back: Back, retry: () => Promise<void>, job: Job): Promise<void> {
    this.#token += 1;
    const current = this.watch();
    const progress: Progress = (step) => {
      if (current()) this.#stage = { at: 'working', step, back };
    };
    progress({ words, done: 0, total: 1 });
    try {
      const next = await job(progress, this.#abort.signal);
      if (current()) this.#stage = next;
    } catch (fault) {
      if (current()) this.#stage = this.#afterFault(fault, back, retry);
    }
  }

  /** Ends the job that runs, if any, and goes on at `stage`. */
  stop(stage: Stage): void {
    this.#token += 1;
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#stage = stage;
  }

  /** A query of the audit failed: said at once; another try rebuilds everything from the files. */
  failed(fault: unknown): void {
    // What still asked the engine when the user left the audit is nobody's fault.
    if (fault instanceof EngineError && this.#stage.at !== 'audit') return;
    this.#stage = { at: 'failed', words: wordsForFault(emptied(fault)), retry: this.#rebuild };
  }

  #afterFault(told: unknown, back: Back, retry: () => Promise<void>): Stage {
    const fault = emptied(told);
    if (fault instanceof EngineError && fault.fault === 'cancelled') return { at: back };
    const again = fault instanceof EngineError && fault.fault === 'lost' && back === 'values';
    return { at: 'failed', words: wordsForFault(fault), retry: again ? this.#rebuild : () => void retry() };
  }
}

/**
 * Our queries name no table that we have not made: where one is missing, the engine died while nobody asked it anything
 * and has started anew, empty.
 */
function emptied(fault: unknown): unknown {
  const missing = fault instanceof EngineError && fault.fault === 'query' && fault.message.startsWith('Catalog Error');
  return missing ? new EngineError('lost', fault.message, { cause: fault }) : fault;
}
