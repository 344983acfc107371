import fc from 'fast-check';

/** Runs of each property: 100, or as many as INTAKE_RUNS says. */
export const runs = { numRuns: Number(process.env.INTAKE_RUNS ?? 100) };

const pieces = [
  'a',
  'Zoë',
  '7',
  ' ',
  ',',
  ';',
  '\t',
  '|',
  '"',
  '""',
  '\n',
  '\r\n',
  "'",
  '\\',
  '#',
  '€',
  '日本',
  '=1+1',
  'x, y',
];

/** Cells with everything in them that means something to a reader of CSV. */
export const hostileCell = fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((parts) => parts.join(''));

/** Cells without quotes, delimiters and line ends. */
export const plainCell = fc
  .array(fc.constantFrom('a', 'Zoë', '7', 'b c', '#', '€', '-', '.'), { maxLength: 3 })
  .map((parts) => parts.join(''));

export const header = ['id', 'name', 'note', 'stage'];

/** Rows as wide as the header, each with its number in front. */
export function rowsOf(cell: fc.Arbitrary<string>): fc.Arbitrary<string[][]> {
  const rest = fc.tuple(cell, cell, cell);
  return fc.array(rest, { minLength: 2, maxLength: 12 }).map((rows) => rows.map((row, at) => [String(at + 1), ...row]));
}

export function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
