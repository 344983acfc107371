/** Columns of one width over values from 0 on. */
export interface Columns {
  step: number;
  columns: number;
  /** The place of a value; null, "never", and what lies beyond are in one last column. */
  columnOf(value: number | null): number;
}

/**
 * About `wanted` columns up to the longest value but one in twenty. The threshold is the edge of a column, so that no
 * column holds cases of both its sides; where it is narrower than a column, only the columns are kept few.
 */
export function columnsOf(values: readonly (number | null)[], threshold: number, wanted: number): Columns {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const top = Math.max(threshold * 2, known[Math.floor(known.length * 0.95)] ?? 0);
  const before = Math.round((threshold / top) * wanted);
  const step = before === 0 ? top / wanted : threshold / before;
  const columns = Math.ceil(top / step);
  // A step is a fraction: what lies on an edge must not fall below it.
  const columnOf = (value: number | null) =>
    value === null ? columns : Math.min(columns, Math.floor(value / step + 1e-9));
  return { step, columns, columnOf };
}

export interface Stacked {
  column: number;
  /** From the foot of its column. */
  place: number;
  /** Cases in its column: where they are too many, they stand closer. */
  high: number;
  hit: boolean | null;
}

/** Each case with its column and its place in it, hits at the foot and what is unknown on top. */
export function stacked(
  cases: readonly { value: number | null; hit: boolean | null }[],
  columnOf: Columns['columnOf'],
): Stacked[] {
  const rank = (hit: boolean | null) => (hit === null ? 2 : hit ? 0 : 1);
  const heights = new Map<number, number>();
  const placed = cases
    .toSorted((a, b) => rank(a.hit) - rank(b.hit))
    .map(({ value, hit }) => {
      const column = columnOf(value);
      const place = heights.get(column) ?? 0;
      heights.set(column, place + 1);
      return { column, place, hit };
    });
  return placed.map((one) => ({ ...one, high: heights.get(one.column) ?? 1 }));
}
