import type { Dialect } from '../prepared';

/** How a file is written, as found; `Dialect` is how its clean records are read by the engine. */
export interface Written {
  delimiter: string;
  quote: string;
  /** `\"` inside a quoted cell is a quote. */
  backslash: boolean;
  /** `, "` opens a quoted cell. */
  spaced: boolean;
  lineEnd: '\n' | '\r\n';
}

/** The dialect of the mended data: quotes doubled, whatever the file did. */
export function dialectOf(written: Written): Dialect {
  const { delimiter, quote, lineEnd } = written;
  return { delimiter, quote, escape: quote, lineEnd };
}

export const plainWriting: Written = { delimiter: ',', quote: '"', backslash: false, spaced: false, lineEnd: '\n' };
