/** What only the user can know about a column: which of two readings its cells mean. */
export interface Question {
  /** The file's number. */
  no: number;
  file: string;
  /** Index of the column, from 0. */
  column: number;
  header: string;
  kind: 'day-order' | 'decimal-sign';
  /** Cells that read both ways. */
  examples: string[];
  /** The reading that stands until the user answers. */
  assumed: Answer;
}

export type Answer = 'day-first' | 'month-first' | 'point' | 'comma';

/** Answers by `answerKey`. */
export type Answers = Record<string, Answer>;

/** The key under which the answer to a question is kept. */
export function answerKey(file: string, header: string, kind: Question['kind']): string {
  return `${file}\u0000${header}\u0000${kind}`;
}
