import { later } from '../language/t';
import { Kept } from './kept.svelte';
import { leftOutAt, type SavedVerdicts, type Verdict, type VerdictKind } from './verdict';

/** What the user says of single cases, and from which habits' numbers the mis-logged ones are left out. */
export class Verdicts {
  readonly #kept = new Kept<SavedVerdicts>({ verdicts: [], leftOutOf: [] });

  get all(): readonly Verdict[] {
    return this.#kept.value.verdicts;
  }
  /** The latest change in words; null where none can be taken back. */
  get last(): string | null {
    return this.#kept.last;
  }
  get saved(): SavedVerdicts {
    return this.#kept.value;
  }

  of(habitId: string, caseId: string): Verdict | null {
    return this.all.find((one) => one.habitId === habitId && one.caseId === caseId) ?? null;
  }

  inHabit(habitId: string): Verdict[] {
    return this.all.filter((one) => one.habitId === habitId);
  }

  /** True where the habit's mis-logged cases are left out of its number. */
  leavesOut(habitId: string): boolean {
    return this.#kept.value.leftOutOf.includes(habitId);
  }

  /** The case_ids that are left out of each habit's number at a look from `asOf`. */
  leftOutAt(asOf: string): Record<string, string[]> {
    return leftOutAt(this.#kept.value, asOf);
  }

  /** A verdict on a case, in place of any other. */
  give(verdict: Verdict): void {
    const { habitId, caseId, kind } = verdict;
    this.#change({ verdicts: [...this.#without(habitId, caseId), verdict] }, said[kind]);
  }

  takeBack(habitId: string, caseId: string): void {
    this.#change({ verdicts: this.#without(habitId, caseId) }, later('Took the verdict back'));
  }

  leaveOut(habitId: string, yes: boolean): void {
    const others = this.#kept.value.leftOutOf.filter((id) => id !== habitId);
    this.#change(
      { leftOutOf: yes ? [...others, habitId] : others },
      yes
        ? later('Left the mis-logged cases out of the number')
        : later('Took the mis-logged cases into the number again'),
    );
  }

  undo(): void {
    this.#kept.undo();
  }

  restore(saved: SavedVerdicts): void {
    this.#kept.set(saved);
  }

  clear(): void {
    this.#kept.clear();
  }

  #without(habitId: string, caseId: string): Verdict[] {
    return this.all.filter((one) => one.habitId !== habitId || one.caseId !== caseId);
  }

  #change(part: Partial<SavedVerdicts>, words: string): void {
    this.#kept.change({ ...this.#kept.value, ...part }, words);
  }
}

const said: Record<VerdictKind, string> = {
  fair: later('Tagged as fair'),
  'mis-logged': later('Tagged as mis-logged'),
  learn: later('Tagged as one to learn from'),
};
