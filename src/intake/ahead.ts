import type { Table } from './prepared';

/** What the opening of a file tells about its table; `sample` are its first rows. */
export type Opened = Pick<Table, 'name' | 'columns' | 'sample' | 'dialect'>;

/** Takes the data of large tables while their files are still being scanned. */
export interface Ahead {
  /** Null where nobody wants this one ahead. */
  open(opened: Opened): AheadTable | null;
}

export interface AheadTable {
  /** The next stretch of clean data: whole records in the order of the file. */
  add(stretch: Blob): void;
  /** No more will come. All stretches together are `data`; null where nothing of them is of use. */
  close(data: Blob | null): void;
}
