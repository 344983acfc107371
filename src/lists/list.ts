/** What a list's folder declares; its `items.sql` gives the rows. The folder's name is the id. */
export interface ListDefinition {
  title: string;
  /** The habit whose misses these are: its thresholds hold, and without it there is no list. */
  habitId: string;
  /** What to do about a row, verb first. */
  todo: (label: string) => string;
  /** Who is on it. */
  why: string;
  /** All that `reason` can say, {0} for what varies: "{0} since the last touch". */
  noteWords?: readonly string[];
  /** What it means that nobody is. */
  empty: string;
}

/** Gives the definition its type. */
export function defineList(definition: ListDefinition): ListDefinition {
  return definition;
}
