/** What is being done with a workspace, and what came of it, in words. */
export class Telling {
  #busy = $state.raw<string | null>(null);
  #words = $state.raw<string | null>(null);

  /** What is being done, if anything. */
  get busy(): string | null {
    return this.#busy;
  }
  /** What came of it, or why it did not work. */
  get words(): string | null {
    return this.#words;
  }

  say(words: string | null): void {
    this.#words = words;
  }

  /** How far what is being done has come. */
  step(words: string): void {
    if (this.#busy !== null) this.#busy = words;
  }

  /** Does something, which may say what came of it; null where it failed, which is said in the words of `why`. */
  async run<T>(
    words: string,
    act: () => Promise<T>,
    why: (fault: unknown) => string | Promise<string>,
  ): Promise<T | null> {
    this.#busy = words;
    this.#words = null;
    try {
      return await act();
    } catch (fault) {
      this.#words = await why(fault);
      return null;
    } finally {
      this.#busy = null;
    }
  }
}
