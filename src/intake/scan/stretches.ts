import type { AheadTable } from '../ahead';
import { Problems } from '../problem';
import { mend } from './mend';
import type { Extent } from './mend-record';
import { noOddRecords, type OddRecords, type Scan } from './scan-odd';
import { manyEdits } from './splice';

/**
 * Hands the clean data of a table on, stretch by stretch, while the scan goes on. Each is mended as the whole will be, so
 * that together they are the very data of the table; what is to be said of the records is said where the whole is mended.
 */
export class Stretches {
  readonly #odd = noOddRecords();
  #through: number;
  #held: number;
  #open = true;
  #work: Promise<void> = Promise.resolve();

  /** `extent` as far as the opening of the file tells it. */
  constructor(
    readonly blob: Blob,
    readonly extent: Omit<Extent, 'to' | 'end'>,
    readonly table: AheadTable,
  ) {
    this.#through = this.#held = extent.start;
  }

  /** The scan is through to a byte, where a record ends, and found these odd ones since it last told. */
  readonly told = (through: number, odd: OddRecords): void => {
    if (this.#odd.start.length + odd.start.length > manyEdits) return this.drop();
    for (const key of Object.keys(this.#odd) as (keyof OddRecords)[]) this.#odd[key].push(...odd[key]);
    // What stands last may be a footer, so the latest stretch waits for the next.
    this.#give(this.#held, this.#odd);
    this.#held = Math.max(this.#held, through);
  };

  /** The scan has ended: the table is `data`, and its last record ends at `end`. */
  async finish({ odd }: Pick<Scan, 'odd'>, end: number, data: Blob): Promise<void> {
    if (end < this.#through || odd.start.length > manyEdits) return this.drop();
    this.#give(end, odd);
    await this.#work;
    this.#close(data);
  }

  /** Whatever was given is of no use. Does nothing behind `finish`. */
  drop(): void {
    this.#close(null);
  }

  #close(data: Blob | null): void {
    if (this.#open) this.table.close(data);
    this.#open = false;
  }

  #give(end: number, odd: OddRecords): void {
    const start = this.#through;
    if (!this.#open || end <= start) return;
    this.#through = end;
    const extent: Extent = { ...this.extent, to: Infinity, start, end };
    this.#work = this.#work
      .then(() => mend(this.blob, { odd }, extent, new Problems()))
      .then(({ data }) => {
        if (this.#open) this.table.add(data);
      })
      .catch(() => this.drop());
  }
}
