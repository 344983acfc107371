import { EngineError } from './db';

/**
 * One life of an engine. Whatever waits on the engine waits through `until`, so that its end, for whatever reason,
 * settles every wait at once: a dead worker answers nothing, and its promises stay pending for ever.
 */
export class Life {
  #ended: EngineError | null = null;
  readonly #waiting = new Set<(error: EngineError) => void>();

  /** Why this life ended, or null while it lasts. */
  get ended(): EngineError | null {
    return this.#ended;
  }

  /** Ends this life: every wait rejects with `error`. Only the first end counts. */
  end(error: EngineError): void {
    if (this.#ended) return;
    this.#ended = error;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const reject of waiting) reject(error);
  }

  /** Runs `action` when this life ends; at once where it has ended. */
  onEnd(action: () => void): void {
    if (this.#ended) action();
    else this.#waiting.add(action);
  }

  /** The outcome of `work`, or the end of this life. Where `limit` (milliseconds) passes first, this life ends as lost. */
  until<T>(work: Promise<T>, limit?: number): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const timer = limit === undefined ? undefined : setTimeout(() => this.end(silent(limit)), limit);
      const settle = (act: () => void) => {
        clearTimeout(timer);
        this.#waiting.delete(onEnd);
        act();
      };
      const onEnd = (error: EngineError) => settle(() => reject(error));
      work.then(
        (value) => settle(() => resolve(value)),
        (error: unknown) => settle(() => reject(error)),
      );
      if (this.#ended) onEnd(this.#ended);
      else this.#waiting.add(onEnd);
    });
  }
}

function silent(limit: number): EngineError {
  return new EngineError('lost', `The engine gave no answer for ${limit / 1000} seconds`);
}
