import type { Written } from '../text/dialect';
import { byteClass, byteClasses, edgeBytes } from './scan-classes';
import { beginsLikeTotal, markOf } from './scan-marks';
import { ScanNotes } from './scan-notes';
import { odd, type Scan } from './scan-odd';

/** Bytes that a piece must hold beyond its limit, unless the file ends: the scan looks ahead, never back. */
export const lookAhead = 64;
/** The engine's `max_line_size`: a quoted cell that runs on for longer is taken for an open quote. */
export const longestRecord = 33_554_432;

const start = 0;
const plain = 1;
const quoted = 2;
const skip = 3;
const lf = 0x0a;
const cr = 0x0d;
const space = 0x20;

export interface ScanSpec {
  written: Written;
  /** Cells of a clean record; -1 lists every record. */
  width: number;
  /** The header record without its line end, to find where it repeats. */
  header?: Uint8Array | undefined;
}

/** Finds the records of a file, piece by piece, and lists those that are odd. UTF-8 in, byte offsets out. */
export class Scanner {
  readonly #classes: ReturnType<typeof byteClasses>;
  readonly #edges: ReturnType<typeof edgeBytes>;
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #lineEnd: number;
  #state = start;
  #fresh = true;
  #cells = 0;
  #flags = 0;
  #recordStart = 0;
  #recordLine = 1;
  #line = 1;
  /** Behind the first line end inside this record, or -1, and the flags until there. */
  #firstBreak = -1;
  #flagsAtBreak = 0;
  #likeHeader = false;
  #afterBlank = 0;
  /** The byte before the piece. */
  #before = 0;
  readonly #notes = new ScanNotes();

  constructor(readonly spec: ScanSpec) {
    this.#classes = byteClasses(spec.written);
    this.#edges = edgeBytes(spec.written);
    this.#delimiter = spec.written.delimiter.charCodeAt(0);
    this.#quote = spec.written.quote.charCodeAt(0);
    this.#lineEnd = spec.written.lineEnd.length;
  }

  get scan(): Scan {
    return this.#notes.scan;
  }

  /** Where the record begins that has not ended yet: all before it is final. */
  get through(): number {
    return this.#recordStart;
  }

  /** Offsets of bytes that are no UTF-8, ascending, before the piece that holds them is fed. */
  addBad(offsets: readonly number[]): void {
    this.#notes.addBad(offsets);
  }

  /** Reads `bytes` from file offset `base` up to index `limit`; gives the offset to go on at, which may lie before. */
  feed(bytes: Uint8Array, base: number, limit: number): number {
    const { plain: plainClass, quoted: quotedClass } = this.#classes;
    const { first, quotedFirst, last } = this.#edges;
    const delimiter = this.#delimiter;
    const spaced = this.spec.written.spaced;
    const size = bytes.length;
    let i = 0;
    let state = this.#state;
    while (i < limit) {
      if (this.#fresh) {
        const next = this.#begin(bytes, i, base);
        if (next !== i) {
          i = next;
          continue;
        }
      }
      if (state === quoted) {
        while (i < limit && quotedClass[bytes[i]!] === 0) i++;
        if (i >= limit) break;
        const kind = quotedClass[bytes[i]!];
        if (kind === byteClass.quote) {
          if (bytes[i + 1] === this.#quote) {
            i += 2;
            continue;
          }
          let next = i + 1;
          if (delimiter !== space) while (next < size && next < i + 32 && bytes[next] === space) next++;
          const after = bytes[next];
          if (after === delimiter || after === lf || after === cr || next >= size) {
            if (last[i > 0 ? bytes[i - 1]! : this.#before]) this.#edge();
            if (next > i + 1) this.#flags |= odd.quote;
            i = next;
            state = plain;
          } else if (this.#firstBreak < 0) {
            this.#flags |= odd.broken;
            state = skip;
            i++;
          } else {
            i = this.#breakOff() - base;
            state = start;
            if (i < 0) break;
          }
        } else if (kind === byteClass.lf || kind === byteClass.cr) {
          i++;
          if (kind === byteClass.cr && bytes[i] === lf) continue;
          this.#line++;
          if (this.#firstBreak < 0) {
            this.#firstBreak = base + i;
            this.#flagsAtBreak = this.#flags;
          } else if (base + i - this.#recordStart > longestRecord) {
            i = this.#breakOff() - base;
            state = start;
            if (i < 0) break;
          }
        } else if (kind === byteClass.backslash) {
          this.#flags |= odd.quoting;
          i += bytes[i + 1] === lf || bytes[i + 1] === cr ? 1 : 2;
        } else {
          this.#flags |= kind === byteClass.lead ? markOf(bytes, i) : bytes[i] === 0 ? odd.nul : odd.control;
          i++;
        }
        continue;
      }
      if (state === start) {
        if (bytes[i] === this.#quote) {
          state = quoted;
          i++;
          if (quotedFirst[bytes[i]!]) this.#edge();
          continue;
        }
        if (first[bytes[i]!]) this.#edge();
        if (spaced && bytes[i] === space) {
          if (bytes[i + 1] === this.#quote) this.#flags |= odd.quoting;
          i++;
          continue;
        }
        state = plain;
      }
      while (i < limit && plainClass[bytes[i]!] === 0) i++;
      if (i >= limit) break;
      const kind = plainClass[bytes[i]!];
      if (kind === byteClass.delimiter) {
        if (last[i > 0 ? bytes[i - 1]! : this.#before]) this.#edge();
        this.#cells++;
        i++;
        if (state === plain) state = start;
      } else if (kind === byteClass.lf || kind === byteClass.cr) {
        const length = kind === byteClass.lf ? 1 : bytes[i + 1] === lf ? 2 : 0;
        if (last[i > 0 ? bytes[i - 1]! : this.#before]) this.#edge();
        this.#end(base + i, base + i + (length || 1), length);
        i += length || 1;
        this.#line++;
        this.#next(base + i);
        state = start;
      } else {
        if (kind === byteClass.lead) this.#flags |= markOf(bytes, i);
        else if (kind === byteClass.control) this.#flags |= bytes[i] === 0 ? odd.nul : odd.control;
        else if (state === plain) this.#flags |= odd.quote;
        i++;
      }
    }
    this.#state = state;
    this.#before = bytes[i - 1] ?? this.#before;
    return base + i;
  }

  /** Ends the last record at the end of the file, or gives the offset to go back to where an open quote ate the rest. */
  finish(size: number): number | null {
    if (this.#recordStart < size && !this.#fresh) {
      if (this.#state === quoted) {
        if (this.#firstBreak >= 0) {
          this.#state = start;
          return this.#breakOff();
        }
        this.#flags |= odd.broken;
      }
      if (this.#edges.last[this.#before]) this.#edge();
      this.#end(size, size, this.#lineEnd);
      this.#next(size);
    }
    this.#notes.finish();
    return null;
  }

  /** At the first byte of a record: passes over a blank line, and looks for what only a record's beginning shows. */
  #begin(bytes: Uint8Array, i: number, base: number): number {
    let at = i;
    const most = i + lookAhead - 8;
    while (at < most && (bytes[at] === space || bytes[at] === 9) && bytes[at] !== this.#delimiter) at++;
    if (at >= bytes.length || bytes[at] === lf || bytes[at] === cr) {
      const length = at >= bytes.length ? 0 : bytes[at] === cr && bytes[at + 1] === lf ? 2 : 1;
      if (at === i) this.#notes.blank(base + i, base + i + length, this.#line);
      else {
        this.#flags = odd.spaces;
        this.#end(base + at, base + at + length, this.#lineEnd);
      }
      this.#line++;
      this.#next(base + at + length);
      this.#afterBlank = odd.afterBlank;
      return at + length;
    }
    this.#fresh = false;
    this.#flags = this.#afterBlank;
    this.#afterBlank = 0;
    if (beginsLikeTotal(bytes, i, this.#delimiter, this.#quote)) this.#flags |= odd.total;
    const header = this.spec.header;
    this.#likeHeader = header !== undefined && bytes[i] === header[0] && sameBytes(bytes, i, header);
    return i;
  }

  #edge(): void {
    this.#notes.edge(this.#cells);
  }

  #next(offset: number): void {
    this.#recordStart = offset;
    this.#recordLine = this.#line;
    this.#fresh = true;
    this.#cells = 0;
    this.#firstBreak = -1;
  }

  /** Ends the record at its first line, for a quote in it stays open; gives where the next one begins. */
  #breakOff(): number {
    const offset = this.#firstBreak;
    this.#flags = this.#flagsAtBreak | odd.broken;
    this.#end(offset, offset, this.#lineEnd);
    this.#line = this.#recordLine + 1;
    this.#next(offset);
    return offset;
  }

  #end(contentEnd: number, end: number, lineEnd: number): void {
    const start = this.#recordStart;
    const width = this.#cells + 1;
    let flags = this.#flags;
    if (lineEnd !== this.#lineEnd) flags |= odd.lineEnd;
    if (width !== this.spec.width) flags |= odd.width;
    if (this.#likeHeader && contentEnd - start === this.spec.header?.length) flags |= odd.header;
    if (end - start > longestRecord) flags |= odd.tooLong;
    this.#notes.record(start, end, this.#recordLine, width, flags);
  }
}

function sameBytes(bytes: Uint8Array, at: number, header: Uint8Array): boolean {
  const length = Math.min(header.length, lookAhead - 4);
  for (let k = 1; k < length; k++) if (bytes[at + k] !== header[k]) return false;
  return true;
}
