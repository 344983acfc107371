import { later } from '../language/t';
import { Kept } from './kept.svelte';
import type { SelfCheckDay } from './self-check';

/** A person's answers about themself, day by day; never a number of the team's. */
export class SelfChecks {
  readonly #kept = new Kept<readonly SelfCheckDay[]>([]);

  /** The latest change in words; null where none can be taken back. */
  get last(): string | null {
    return this.#kept.last;
  }
  get saved(): SelfCheckDay[] {
    return [...this.#kept.value];
  }

  /** One person's days, oldest first. */
  of(rep: string): SelfCheckDay[] {
    return this.#kept.value.filter((one) => one.rep === rep).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  }

  /** An answer on a day, 1 to 5, in place of any other of that day. */
  answer(rep: string, on: string, id: string, value: number): void {
    const day = this.#kept.value.find((one) => one.rep === rep && one.on === on);
    const others = day?.answers.filter((one) => one.id !== id) ?? [];
    this.#put(rep, on, { rep, on, answers: [...others, { id, value }] }, later('Answered'));
  }

  /** Takes all answers of a day away. */
  drop(rep: string, on: string): void {
    this.#put(rep, on, null, later('Took the answers of the day away'));
  }

  undo(): void {
    this.#kept.undo();
  }

  restore(saved: readonly SelfCheckDay[]): void {
    this.#kept.set(saved);
  }

  clear(): void {
    this.#kept.clear();
  }

  #put(rep: string, on: string, day: SelfCheckDay | null, words: string): void {
    const others = this.#kept.value.filter((one) => one.rep !== rep || one.on !== on);
    this.#kept.change(day === null ? others : [...others, day], words);
  }
}
