import { noOddRecords, odd, type Place, type Scan } from './scan-odd';

const sampleLimit = 400;
const tailLength = 24;

/** Writes down what the scan finds: counts, odd records, lines, a sample, the last records. */
export class ScanNotes {
  readonly scan: Scan = {
    records: 0,
    blank: 0,
    odd: noOddRecords(),
    lines: { record: [], shift: [] },
    sample: [],
    tail: [],
    badUtf8: 0,
    edges: new Set(),
  };
  #stride = 1;
  #shift = 0;
  #bad: number[] = [];
  #badAt = 0;
  readonly #tail: Place[] = [];

  /** Offsets of bytes that are no UTF-8, ascending, before the record that holds them ends. */
  addBad(offsets: readonly number[]): void {
    for (const offset of offsets) this.#bad.push(offset);
    this.scan.badUtf8 += offsets.length;
  }

  /** A cell of this column begins or ends in a way that is cleaned away. */
  edge(column: number): void {
    this.scan.edges.add(column);
  }

  blank(start: number, end: number, line: number): void {
    this.#list(start, end, line, 0, odd.blank);
    this.scan.blank++;
  }

  record(start: number, end: number, line: number, width: number, found: number): void {
    const { scan } = this;
    let flags = found;
    while (this.#badAt < this.#bad.length && this.#bad[this.#badAt]! < end) {
      flags |= odd.badUtf8;
      this.#badAt++;
    }
    if (flags !== 0) this.#list(start, end, line, width, flags);
    const shift = line - scan.records;
    if (shift !== this.#shift) {
      this.#shift = shift;
      scan.lines.record.push(scan.records);
      scan.lines.shift.push(shift);
    }
    this.#remember({ record: scan.records, line, start, end });
    scan.records++;
  }

  finish(): void {
    this.scan.tail = this.#tail.toSorted((a, b) => a.record - b.record);
  }

  #list(start: number, end: number, line: number, width: number, flags: number): void {
    const list = this.scan.odd;
    list.start.push(start);
    list.end.push(end);
    list.line.push(line);
    list.record.push(this.scan.records);
    list.width.push(width);
    list.flags.push(flags);
  }

  /** Every n-th record, n doubling whenever there are too many, and the last ones in a ring. */
  #remember(place: Place): void {
    this.#tail[place.record % tailLength] = place;
    if (place.record % this.#stride !== 0) return;
    const { sample } = this.scan;
    sample.push(place);
    if (sample.length <= sampleLimit) return;
    this.#stride *= 2;
    this.scan.sample = sample.filter((one) => one.record % this.#stride === 0);
  }
}
