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

/** Chinese, Japanese and Korean are written as wide as high; marks stand above or below the letter before them. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
const mark = /\p{Mark}/u;
const capital = /\p{Lu}/u;

/** What each letter takes of the room of a letter; words in capitals are wider than words that begin with one. */
function roomsOf(label: string): { letter: string; room: number }[] {
  return Array.from(label).map((letter, at, all) => {
    if (wide.test(letter)) return { letter, room: 1.9 };
    if (mark.test(letter)) return { letter, room: 0 };
    return { letter, room: capital.test(letter) && capital.test(all[at - 1] ?? '') ? 1.25 : 1 };
  });
}

/** The room that a label needs, in letters. */
export function lettersOf(label: string): number {
  return Math.ceil(roomsOf(label).reduce((sum, { room }) => sum + room, 0));
}

/** A label cut to what its margin holds; the table beside the chart has it whole. */
export function short(label: string, letters: number): string {
  if (lettersOf(label) <= letters) return label;
  let kept = '';
  let left = letters - 1;
  for (const { letter, room } of roomsOf(label)) {
    left -= room;
    if (left < 0) break;
    kept += letter;
  }
  return `${kept}…`;
}

const thin = /[\s.,:;·’'()ijl]/;

function emsOf(letter: string): number {
  if (wide.test(letter)) return 1;
  if (mark.test(letter)) return 0;
  return letter === '%' ? 0.82 : thin.test(letter) ? 0.27 : 0.53;
}

/** About how wide words are, in pixels: what is drawn beside a chart must have its room, in every language. */
export function widthOf(words: string, fontSize: number): number {
  const ems = Array.from(words, (letter) => emsOf(letter));
  return fontSize * ems.reduce((sum, one) => sum + one, 0);
}

/** Room for the values of an axis that begins and ends with these. */
export function axisRoom([from, to]: readonly [number, number], words: (value: number) => string): number {
  const about = Array.from({ length: 6 }, (_, fifth) => from + ((to - from) * fifth) / 5);
  return Math.max(...about.map((value) => widthOf(words(value), 14))) + 6;
}

/** How many values an axis of so many pixels has room for, `most` at most. */
export function ticksFor(
  most: number,
  [from, to]: readonly [number, number],
  words: (value: number) => string,
  room: number,
) {
  const longest = Math.max(widthOf(words(from), 14), widthOf(words(to), 14));
  return Math.max(1, Math.min(most, Math.floor(room / (longest + 12))));
}

/** Rows with their place from the top: two people of one name have a row each. */
export function placed<Row extends object>(rows: readonly Row[]): (Row & { at: number })[] {
  return rows.map((row, at) => ({ ...row, at }));
}

/** Room for labels on the left: wider with longer labels, never more than two fifths of the chart. */
export function labelRoom(labels: readonly string[], width: number): { margin: number; letters: number } {
  const longest = Math.max(0, ...labels.map(lettersOf));
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
