import type { Case } from './case';
import type { Counts } from './result';

type Cell = string | number | boolean | null;

/** Rows as they stand in the canonical tables, and what a habit must make of them. */
export interface Example {
  name: string;
  /** ISO day; the window ends on it. */
  asOf: string;
  windowDays?: number;
  thresholds?: Record<string, number>;
  /** Rows by canonical table; a column that is not given is null. */
  given: Record<string, Record<string, Cell>[]>;
  /** Every case, by case_id; a case's columns that are not told are not checked. */
  expect: {
    cases: (Pick<Case, 'case_id' | 'hit'> & Partial<Case>)[];
    number: Counts & { value: number | null };
  };
}
