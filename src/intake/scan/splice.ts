/** Above this many mended records, whole blocks are rewritten: a file of many parts is slow to read. */
export const manyEdits = 1000;

const encoder = new TextEncoder();

/** What takes the place of a stretch of the file, in ascending order; null leaves it out. */
export interface Edit {
  start: number;
  end: number;
  text: string | null;
}

/** Builds the clean data: stretches of the file itself, and mended text between them. */
export class Splicer {
  readonly #parts: BlobPart[] = [];
  #through: number;

  /** `from` is the first byte of data. */
  constructor(
    readonly blob: Blob,
    from: number,
    readonly rewrite: boolean,
  ) {
    this.#through = from;
  }

  /** Applies the edits of one block, whose bytes begin at `base` of the file. */
  put(edits: readonly Edit[], bytes: Uint8Array, base: number): void {
    const first = edits[0];
    const last = edits.at(-1);
    if (!first || !last) return;
    this.#keep(first.start);
    if (this.rewrite) this.#parts.push(rewritten(edits, bytes, base));
    else
      for (const edit of edits) {
        this.#keep(edit.start);
        if (edit.text !== null) this.#parts.push(edit.text);
        this.#through = edit.end;
      }
    this.#through = last.end;
  }

  /** Leaves out a stretch that no block holds: a footer, a second table. */
  skip(start: number, end: number): void {
    this.#keep(start);
    this.#through = end;
  }

  finish(): Blob {
    this.#keep(this.blob.size);
    return new Blob(this.#parts);
  }

  #keep(until: number): void {
    if (until > this.#through) this.#parts.push(this.blob.slice(this.#through, until));
    this.#through = Math.max(this.#through, until);
  }
}

/** A block with its edits applied, in one piece. */
function rewritten(edits: readonly Edit[], bytes: Uint8Array, base: number): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  let through = edits[0]?.start ?? 0;
  for (const { start, end, text } of edits) {
    if (start > through) pieces.push(bytes.subarray(through - base, start - base));
    if (text !== null) pieces.push(encoder.encode(text));
    through = end;
  }
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
