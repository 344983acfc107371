import type { Segment } from '../habits/settings';

/** How far a long job is: bytes, rows or steps done of a total. */
export interface Step {
  words: string;
  done: number;
  total: number;
}

/** Where a job that is stopped leads back to. */
export type Back = 'start' | 'columns' | 'values';

/** Where the application is. */
export type Stage =
  | { at: 'start' }
  | { at: 'working'; step: Step; back: Back }
  | { at: 'columns' }
  | { at: 'values' }
  | { at: 'audit' }
  | { at: 'failed'; words: string; retry: () => void };

/** How the audit looks at the data; what is not given takes its default. */
export interface Look {
  asOf: string | null;
  windowDays: number;
  rep: string | null;
  /** What the audit is narrowed down to; empty for everything. */
  segment: Segment;
}
