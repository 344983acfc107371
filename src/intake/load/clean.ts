import { literal } from '../../db/sql';
import { nullWords } from '../values/nulls';

const blanks = literal(' \t\r\n\u00a0\u2007\u202f\u200b\ufeff');

/**
 * SQL that is true where a cell may need `cleaned`: a blank at an edge, or an apostrophe in front. It compares first and
 * last bytes alone, because it is asked of every cell of every file; four comparisons cost less than one trim.
 */
export function needsCleaning(cell: string): string {
  return (
    `((${cell} < '(' and (${cell} < '!' or ${cell} >= '''')) or prefix(${cell}, chr(160))` +
    ` or suffix(${cell}, ' ') or suffix(${cell}, chr(160)))`
  );
}

/** SQL for a cell without blanks at its edges and without a spreadsheet's formula guard; null where nothing is left. */
export function cleaned(cell: string): string {
  const trimmed = `trim(${cell}, ${blanks})`;
  const unguarded = `regexp_replace(${trimmed}, '^''\\s*([=+@-])', '\\1')`;
  return `case when ${unguarded} not in (${nullWords.map(literal).join(', ')}) then ${unguarded} end`;
}
