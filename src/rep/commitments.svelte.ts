import { later } from '../language/t';
import type { Baseline } from './baseline';
import { most, type Commitment } from './commitment';
import { Kept } from './kept.svelte';

/** The habits that reps work on, each with its number from when they began. */
export class Commitments {
  readonly #kept = new Kept<readonly Commitment[]>([]);

  /** The latest change in words; null where none can be taken back. */
  get last(): string | null {
    return this.#kept.last;
  }
  get saved(): Commitment[] {
    return [...this.#kept.value];
  }

  /** What one rep works on, in the order of beginning. */
  of(rep: string): Commitment[] {
    return this.#kept.value.filter((one) => one.rep === rep);
  }

  has(rep: string, habitId: string): boolean {
    return this.of(rep).some((one) => one.habitId === habitId);
  }

  /** True where the rep works on as many habits as one can. */
  isFull(rep: string): boolean {
    return this.of(rep).length >= most;
  }

  /** Begins to work on a habit; nothing happens where the rep does already, or works on enough. */
  begin(commitment: Commitment): void {
    const { rep, habitId } = commitment;
    if (this.has(rep, habitId) || this.isFull(rep)) return;
    this.#kept.change([...this.#kept.value, commitment], later('Kept the number that you begin with'));
  }

  plan(rep: string, habitId: string, plan: string): void {
    this.#replace(rep, habitId, (one) => ({ ...one, plan }), later('Changed what you want to do'));
  }

  /** Begins anew with the number of now. */
  beginAnew(rep: string, habitId: string, baseline: Baseline): void {
    this.#replace(rep, habitId, (one) => ({ ...one, baseline }), later('Kept the number of now to begin with'));
  }

  stop(rep: string, habitId: string): void {
    const others = this.#kept.value.filter((one) => one.rep !== rep || one.habitId !== habitId);
    this.#kept.change(others, later('Stopped working on it'));
  }

  undo(): void {
    this.#kept.undo();
  }

  restore(saved: readonly Commitment[]): void {
    this.#kept.set(saved);
  }

  clear(): void {
    this.#kept.clear();
  }

  #replace(rep: string, habitId: string, change: (one: Commitment) => Commitment, words: string): void {
    const all = this.#kept.value.map((one) => (one.rep === rep && one.habitId === habitId ? change(one) : one));
    this.#kept.change(all, words);
  }
}
