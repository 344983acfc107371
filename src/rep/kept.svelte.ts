import { say } from '../language/t';

/** A change of the user's: what it is called, to be said, and the value from before it. */
interface Step<Value> {
  words: string;
  before: Value;
}

/** A value that the user changes, each change in words, and takes back one after the other. */
export class Kept<Value> {
  #value: Value;
  #steps: readonly Step<Value>[];

  constructor(private readonly first: Value) {
    this.#value = $state.raw(first);
    this.#steps = $state.raw([]);
  }

  get value(): Value {
    return this.#value;
  }

  /** The latest change in words; null where none can be taken back. */
  get last(): string | null {
    const words = this.#steps.at(-1)?.words;
    return words === undefined ? null : say(words);
  }

  /** `words` are said where they are shown. */
  change(value: Value, words: string): void {
    this.#steps = [...this.#steps, { words, before: this.#value }];
    this.#value = value;
  }

  /** Takes the latest change back. */
  undo(): void {
    const step = this.#steps.at(-1);
    if (!step) return;
    this.#steps = this.#steps.slice(0, -1);
    this.#value = step.before;
  }

  /** Another value altogether, such as a saved one: what was done before is not taken back from it. */
  set(value: Value): void {
    this.#steps = [];
    this.#value = value;
  }

  clear(): void {
    this.set(this.first);
  }
}
