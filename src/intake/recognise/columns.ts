import type { Table } from '../prepared';
import { bare, styleOf, type Style } from './alike';

/** What recognition knows of one column: its name and up to 200 sample values. */
export interface Column {
  index: number;
  header: string;
  bare: string;
  style: Style;
  /** Share of the sample rows that hold a value, 0…1. */
  filled: number;
  /** The filled sample values, trimmed. */
  values: string[];
}

export type Sampled = Pick<Table, 'name' | 'columns' | 'sample'>;

const empty = /^(|null|\\n|\(no value\)|n\/a|0{15}(aaa)?)$/i;

/** Describes every column of a table by its header and sample. */
export function columnsOf(table: Sampled): Column[] {
  return table.columns.map((header, index) => {
    const values = table.sample.map((row) => (row[index] ?? '').trim()).filter((value) => !empty.test(value));
    const filled = table.sample.length === 0 ? 0 : values.length / table.sample.length;
    return { index, header, bare: bare(header), style: styleOf(header), filled, values };
  });
}

/** Order that does not depend on where columns stand: the fuller first, then by name, then by content. */
export function fullerFirst(a: Column, b: Column): number {
  return b.filled - a.filled || compare(a.header, b.header) || compare(a.values.join(), b.values.join());
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
