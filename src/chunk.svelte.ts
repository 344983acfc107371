/** A part of the program could not be fetched. The message is the browser's. */
export class ChunkError extends Error {
  override name = 'ChunkError';
}

/** A part of the program that is fetched when it is wanted, or before that, when nothing else is going on. */
export class Chunk<T> {
  #here = $state.raw<T | null>(null);
  #coming: Promise<T> | null = null;
  readonly #fetch: () => Promise<T>;

  /** `fetch` imports the part. */
  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
  }

  /** The part; null as long as it has not arrived. */
  get here(): T | null {
    return this.#here;
  }

  /** Resolves to the part, which is fetched once. Rejects with a ChunkError; the next call tries again. */
  get(): Promise<T> {
    // Any part may hold schemas.
    this.#coming ??= import('./jitless').then(this.#fetch).then(
      (part) => (this.#here = part),
      (fault: unknown) => {
        this.#coming = null;
        throw new ChunkError(fault instanceof Error ? fault.message : String(fault), { cause: fault });
      },
    );
    return this.#coming;
  }
}
