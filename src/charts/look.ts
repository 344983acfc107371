/** Colours come from the page, so that one chart serves light, dark and print. */
export const paint = (
  name: 'paper' | 'ink' | 'ink-2' | 'ink-3' | 'line' | 'wash' | 'bar' | 'blue' | 'orange',
): string => `var(--${name})`;

/** What stands out: on its good side blue, on its bad side orange, and grey where neither side is good. */
export type Side = 'good' | 'bad' | 'context';

/** The one colour of a side, in every chart. */
export function hue(side: Side): 'blue' | 'orange' | 'ink' {
  return ({ good: 'blue', bad: 'orange', context: 'ink' } as const)[side];
}

/** The farthest first, and those on their bad side before all others. */
export function farthestFirst<Dot extends { side: Side | null; value: number }>(
  dots: readonly Dot[],
  centre: number,
): Dot[] {
  const rank = (dot: Dot) => (dot.side === 'bad' ? 0 : 1);
  const far = (dot: Dot) => Math.abs(dot.value - centre);
  return dots.filter((dot) => dot.side !== null).toSorted((a, b) => rank(a) - rank(b) || far(b) - far(a));
}

/** A label cut to what its margin holds; the table beside the chart has it whole. */
export function short(label: string, letters: number): string {
  return label.length > letters ? `${label.slice(0, letters - 1)}…` : label;
}

/** Rows with their place from the top: two people of one name have a row each. */
export function placed<Row extends object>(rows: readonly Row[]): (Row & { at: number })[] {
  return rows.map((row, at) => ({ ...row, at }));
}

/** Room for labels on the left: wider with longer labels, never more than two fifths of the chart. */
export function labelRoom(labels: readonly string[], width: number): { margin: number; letters: number } {
  const longest = Math.max(0, ...labels.map((label) => label.length));
  const margin = Math.round(Math.min(width * 0.4, longest * 7.4 + 24));
  return { margin, letters: Math.max(6, Math.floor((margin - 14) / 7.4)) };
}

/** Under this many pixels a chart is on a phone. */
export const narrow = 480;

/** Rows by the weight of their words: the one in question is bold. Plot takes a weight per mark, not per row. */
export function byWeight<Row extends { emphasis: 'main' | 'aside' | 'none' }>(rows: readonly Row[]): [Row[], number][] {
  return [
    [rows.filter((row) => row.emphasis === 'main'), 650],
    [rows.filter((row) => row.emphasis !== 'main'), 400],
  ];
}
