/** Cells that say that there is nothing, exactly as exports write them. `No` is an answer, `NA` may be a region. */
export const nullWords: readonly string[] = [
  '',
  'null',
  'NULL',
  'Null',
  '\\N',
  'N/A',
  'n/a',
  '#N/A',
  '-',
  '(No value)',
  '(no value)',
  'None',
  'none',
  // Salesforce's empty lookup.
  '000000000000000AAA',
];

const known = new Set(nullWords);

export function isNullWord(text: string): boolean {
  return known.has(text);
}
