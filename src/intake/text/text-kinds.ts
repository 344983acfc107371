export type CellKind = 'empty' | 'number' | 'date' | 'address' | 'word' | 'text';

const number = /^[-+(]?\s?[\p{Sc}]?\s?[-+]?\d[\d.,'’\u00a0\u202f ]*(e[-+]?\d+)?\s?[%\p{Sc}]?\)?$/iu;
const date =
  /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}:\d{2})([T ,].*)?$|^\d{1,2}[ -]\p{L}{3,9}\.?[ -]\d{2,4}/u;
const address = /^([\w.+-]+@[\w.-]+|https?:\/\/\S+|www\.\S+)$/;
const word = /^[\p{L}\p{N}_#$@\\][\p{L}\p{N} .'’&()/_:+#\\-]*$/u;

/** What a cell looks like by itself. `text` is what no rule fits: cells cut at the wrong place look like that. */
export function kindOf(cell: string): CellKind {
  const text = cell.trim();
  if (text === '' || text === '\\N') return 'empty';
  if (date.test(text)) return 'date';
  if (number.test(text)) return 'number';
  if (address.test(text)) return 'address';
  return text.length < 200 && word.test(text) ? 'word' : 'text';
}

/** True for cells that hold a value rather than a name: a header has none of them. */
export function isValue(cell: string): boolean {
  const kind = kindOf(cell);
  return kind === 'number' || kind === 'date' || kind === 'address';
}
