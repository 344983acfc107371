/** Above this many mended records, what lies between them is copied too: a file of many parts is slow to read. */
export const manyEdits = 1000;

/** Bytes of a rewritten part. */
const partSize = 4 * 1024 * 1024;
const encoder = new TextEncoder();

/** Builds the clean data: stretches of the file itself, and mended text between them. Edits come in ascending order. */
export class Splicer {
  readonly #parts: BlobPart[] = [];
  #through: number;
  #block: Uint8Array = new Uint8Array(0);
  #base = 0;
  /** The part that is being written: a text that waits for its block to be full would be in the way of all others. */
  readonly #part: Uint8Array<ArrayBuffer>;
  #filled = 0;

  /** `from` is the first byte of data; `rewrite` copies what lies between the edits of a block. */
  constructor(
    readonly blob: Blob,
    from: number,
    readonly rewrite: boolean,
  ) {
    this.#through = from;
    this.#part = new Uint8Array(rewrite ? partSize : 0);
  }

  /** The bytes in which the next edits lie; they begin at `base` of the file. */
  enter(block: Uint8Array, base: number): void {
    this.#block = block;
    this.#base = base;
  }

  /** Puts text in the place of a stretch of the block; null leaves it out. */
  put(start: number, end: number, text: string | null): void {
    if (this.rewrite && this.#through >= this.#base) this.#copy(this.#through, start);
    else this.#keep(start);
    if (text !== null) this.#write(text);
    this.#through = end;
  }

  /** Leaves out a stretch that no block holds: a footer, a second table. */
  skip(start: number, end: number): void {
    this.#keep(start);
    this.#through = end;
  }

  finish(): Blob {
    this.#keep(this.blob.size);
    this.#flush();
    return new Blob(this.#parts);
  }

  #keep(until: number): void {
    if (until > this.#through) {
      this.#flush();
      this.#parts.push(this.blob.slice(this.#through, until));
    }
    this.#through = Math.max(this.#through, until);
  }

  #copy(from: number, to: number): void {
    const bytes = this.#block.subarray(from - this.#base, to - this.#base);
    if (!this.#hasRoom(bytes.length)) return this.#keep(to);
    this.#part.set(bytes, this.#filled);
    this.#filled += bytes.length;
  }

  #write(text: string): void {
    // A letter takes three bytes at most.
    if (!this.#hasRoom(text.length * 3)) this.#parts.push(text);
    else this.#filled += encoder.encodeInto(text, this.#part.subarray(this.#filled)).written;
  }

  /** False where so many bytes fit into no part; what was written before them is then among the parts. */
  #hasRoom(bytes: number): boolean {
    if (this.#filled + bytes <= this.#part.length) return true;
    this.#flush();
    return bytes <= this.#part.length;
  }

  #flush(): void {
    if (this.#filled > 0) this.#parts.push(new Blob([this.#part.subarray(0, this.#filled)]));
    this.#filled = 0;
  }
}
