import { Chunk } from './chunk.svelte';
import { wordsForFault } from './faults';
import type { Session } from './session.svelte';

/**
 * The start page is there before the program behind it. What is asked of the session meanwhile, a drop above all, is
 * held and done in its order as soon as there is one.
 */
export class Opening<Program extends { session: Session }> {
  readonly #chunk: Chunk<Program>;
  #held = $state.raw<readonly ((session: Session) => void)[]>([]);
  #fault = $state.raw<unknown>(null);

  /** `fetch` resolves to the program, with its session. */
  constructor(fetch: () => Promise<Program>) {
    this.#chunk = new Chunk(fetch);
  }

  get program(): Program | null {
    return this.#chunk.here;
  }
  /** True while something is held. */
  get holds(): boolean {
    return this.#held.length > 0;
  }
  /** Why what is held cannot be done, in the user's words; null where nothing is wrong, or nobody waits. */
  get words(): string | null {
    return this.holds && this.#fault !== null ? wordsForFault(this.#fault) : null;
  }

  ask(what: (session: Session) => void): void {
    if (this.program) return what(this.program.session);
    this.#held = [...this.#held, what];
    void this.fetch();
  }

  /** Gets the program, now or again. */
  async fetch(): Promise<void> {
    this.#fault = null;
    const program = await this.#chunk.get().catch((fault: unknown) => {
      this.#fault = fault;
      return null;
    });
    if (!program) return;
    const held = this.#held;
    this.#held = [];
    for (const what of held) what(program.session);
  }
}
