import type { ZodType } from 'zod';
import { say } from '../language/t';

/** What holds a piece of the user's state: it gives plain JSON data, and takes the same data back. */
export interface Holder<T> {
  readonly saved: T;
  /** Gives, in words, what of it could not be put back, if anything. */
  restore(saved: T): readonly string[] | void;
}

/** A piece of state that a workspace keeps under a name of its own. */
export interface Part {
  /** Lower-case letters, digits and hyphens; never changed once it was written. */
  readonly name: string;
  /** What is lost with it, in the user's words: “your snoozes”. */
  readonly words: string;
  read(): unknown;
  /** Gives, in words, what could not be put back. What is not as it was saved changes nothing. */
  take(saved: unknown): readonly string[];
}

/** A part out of what holds it and the schema of its plain data; `words` are to be said. */
export function part<T>(name: string, words: string, schema: ZodType<T>, holder: Holder<T>): Part {
  return {
    name,
    get words() {
      return say(words);
    },
    read: () => holder.saved,
    take(saved) {
      const read = schema.safeParse(saved);
      return read.success ? (holder.restore(read.data) ?? []) : [say(words)];
    },
  };
}

/** What all parts hold now, by name. */
export function readParts(parts: readonly Part[]): Map<string, unknown> {
  return new Map(parts.map((one) => [one.name, one.read()]));
}

/** What could not be put back, in words, and the part that it belongs to. */
export interface NotTaken {
  part: string;
  words: string;
}

/** Puts saved parts back; what is not among them stays as it is. */
export function takeParts(parts: readonly Part[], saved: ReadonlyMap<string, unknown>): NotTaken[] {
  return parts
    .filter(({ name }) => saved.has(name))
    .flatMap((one) => one.take(saved.get(one.name)).map((words) => ({ part: one.name, words })));
}
