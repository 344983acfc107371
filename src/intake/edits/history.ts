import type { Edits } from './edits';

/** One step of the user: the edits of one file before it and after. */
export interface Change {
  /** The file's number. */
  no: number;
  /** What was done, to follow “Undo:”. */
  words: string;
  before: Edits;
  after: Edits;
}

/** What can be undone and what can be done again, the latest last. */
export interface History {
  readonly done: readonly Change[];
  readonly undone: readonly Change[];
}

export const noHistory: History = { done: [], undone: [] };

/** A new step; what was undone before it cannot be done again. */
export function remember({ done }: History, change: Change): History {
  return { done: [...done, change], undone: [] };
}

/** One step back, and which; null where there is none. */
export function stepBack({ done, undone }: History): { history: History; change: Change } | null {
  const change = done.at(-1);
  return change ? { history: { done: done.slice(0, -1), undone: [...undone, change] }, change } : null;
}

/** One step forward again, and which; null where nothing was undone. */
export function stepForward({ done, undone }: History): { history: History; change: Change } | null {
  const change = undone.at(-1);
  return change ? { history: { done: [...done, change], undone: undone.slice(0, -1) }, change } : null;
}
