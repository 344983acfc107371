import { literal } from '../../db/sql';
import type { Table } from '../prepared';
import { nullWords } from '../values/nulls';

/** Bytes of the longest record that the engine is asked to read, and of the pieces in which it reads. */
export interface Reach {
  line: number;
  piece: number;
}

/** Small pieces: the memory of those that were read is given back late. */
export const usualReach: Reach = { line: 2 ** 21, piece: 2 ** 22 };
export const longReach: Reach = { line: 2 ** 25, piece: 2 ** 25 };

/** SQL of the columns of a file as text, `c0`…, in rows as they stand in it. */
export function readCsv(path: string, { columns, dialect }: Pick<Table, 'columns' | 'dialect'>, reach: Reach): string {
  const types = columns.map((_, at) => `'c${at}': 'VARCHAR'`).join(', ');
  const options = [
    `columns = {${types}}`,
    'auto_detect = false',
    'header = false',
    `delim = ${literal(dialect.delimiter)}`,
    `quote = ${literal(dialect.quote)}`,
    `escape = ${literal(dialect.escape)}`,
    // Else the engine takes the first line end that it meets, inside a quoted cell too.
    `new_line = '${dialect.lineEnd === '\r\n' ? '\\r\\n' : '\\n'}'`,
    `comment = ''`,
    `nullstr = [${nullWords.map(literal).join(', ')}]`,
    'null_padding = false',
    `max_line_size = ${reach.line}`,
    `buffer_size = ${reach.piece}`,
    'parallel = false',
  ];
  return `read_csv(${literal(path)}, ${options.join(', ')})`;
}

/** The columns that are read: at least one, so that the rows can be counted. */
export function keptColumns(columns: readonly number[]): readonly number[] {
  return columns.length > 0 ? columns : [0];
}

/** SQL that lists columns of a file by their names in the engine. */
export function cellList(columns: readonly number[]): string {
  return columns.map((column) => `c${column}`).join(', ');
}
