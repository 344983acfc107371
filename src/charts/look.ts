/** Colours come from the page, so that one chart serves light, dark and print. */
export const paint = (
  name: 'paper' | 'ink' | 'ink-2' | 'ink-3' | 'line' | 'wash' | 'bar' | 'blue' | 'orange',
): string => `var(--${name})`;

/** A label cut to what its margin holds; the table beside the chart has it whole. */
export function short(label: string, letters: number): string {
  return label.length > letters ? `${label.slice(0, letters - 1)}…` : label;
}

/** Room for labels on the left: wider with longer labels, never more than a third of the chart. */
export function labelRoom(labels: readonly string[], width: number): { margin: number; letters: number } {
  const longest = Math.max(0, ...labels.map((label) => label.length));
  const margin = Math.round(Math.min(width / 3, longest * 7.6 + 20));
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
