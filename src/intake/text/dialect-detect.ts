import { plainWriting, type Written } from './dialect';
import { scoreOf, type Score } from './dialect-score';
import { scanBytes } from '../scan/scan-file';
import { odd } from '../scan/scan-odd';
import { recordsOf, type TextRecord } from './text-records';

const delimiters = [',', ';', '\t', '|'];

/** Finds how a file is written in its first bytes; `sep=` in its first line decides the delimiter. */
export function detectDialect(head: Uint8Array, complete: boolean, delimiter?: string): Written {
  const read = (written: Written) =>
    recordsOf(head, written, complete, 200).filter((record) => record.text.trim() !== '');
  const score = (written: Written) => scoreOf(read(written), written);
  const among = delimiter === undefined ? delimiters : [delimiter];
  let best = pick(among.map((one) => ({ ...plainWriting, delimiter: one })).map(score));
  if (best.width < 2 && delimiter === undefined) {
    const spaces = score({ ...plainWriting, delimiter: ' ' });
    if (isSpaceTable(spaces, read(spaces.written))) best = spaces;
  }
  if (best.quoted === 0) {
    const quotes = pick(among.map((one) => ({ ...plainWriting, delimiter: one, quote: "'" })).map(score));
    if (quotes.quoted > 0 && quotes.malformed === 0 && (quotes.points > best.points || quotes.quotedColumn))
      best = quotes;
  }
  const escaped = score({ ...best.written, backslash: true });
  if (best.malformed > 0 && escaped.malformed < best.malformed) best = escaped;
  if (best.written.delimiter === ',' && isSpaced(read(best.written))) best = score({ ...best.written, spaced: true });
  return { ...best.written, lineEnd: lineEndOf(head, best.written, complete) };
}

function pick(scores: Score[]): Score {
  return scores.reduce((best, one) => (one.points > best.points ? one : best));
}

/** Free text has spaces as well: a table by spaces has three columns at least, all rows alike, and values among them. */
function isSpaceTable(score: Score, records: TextRecord[]): boolean {
  return score.width >= 3 && score.alike === 1 && records.length >= 3 && score.values > 0;
}

/** Every delimiter is followed by a space, and somewhere by a quote. */
function isSpaced(records: TextRecord[]): boolean {
  let quotes = 0;
  for (const { text } of records) {
    const bare = text.replace(/"(?:[^"]|"")*"/g, '""');
    if (/,(?! )/.test(bare)) return false;
    if (/, +"/.test(bare)) quotes++;
  }
  return quotes > 0;
}

/** The line end of most records; a lone CR is nothing that the engine reads, so it counts as none. */
function lineEndOf(head: Uint8Array, written: Written, complete: boolean): '\n' | '\r\n' {
  const { start, end, flags } = scanBytes(head, { written, width: -1 }, complete).odd;
  const crlf = end.filter((at, i) => at > (start[i] ?? 0) && head[at - 1] === 10 && head[at - 2] === 13).length;
  const lf = flags.filter((flag) => !(flag & odd.lineEnd)).length;
  return crlf > lf ? '\r\n' : '\n';
}
