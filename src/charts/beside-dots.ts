import { widthOf } from './look';

/** Where words stand to a dot: beside it, or above and below it and then to one side. */
interface Way {
  dx: number;
  dy: number;
  textAnchor: 'start' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const fontSize = 14;
const half = fontSize / 2 + 1;

/** Every way there is, the nearest first. */
export const ways: readonly Way[] = [
  { dx: -12, dy: 0, textAnchor: 'end' },
  { dx: 12, dy: 0, textAnchor: 'start' },
  ...[-18, 18, -30, 30].flatMap((dy): Way[] => [
    { dx: 6, dy, textAnchor: 'end' },
    { dx: -6, dy, textAnchor: 'start' },
  ]),
];

/**
 * The way for the words of each of these dots, in their order: the first that stays within the frame and covers no dot and
 * no words; where there is none, beside the dot, on the side that has more room. Places in pixels.
 */
export function waysBeside<Dot extends { words: string; x: number; y: number }>(
  named: readonly Dot[],
  dots: readonly { x: number; y: number }[],
  frame: Box,
  radius: number,
): Map<Dot, Way> {
  const taken = dots.map(({ x, y }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  const found = new Map<Dot, Way>();
  for (const dot of named) {
    const isRight = dot.x - frame.left > (frame.right - frame.left) * 0.55;
    const side = isRight ? 'end' : 'start';
    const inTurn = [...ways.filter((way) => way.textAnchor === side), ...ways.filter((way) => way.textAnchor !== side)]
      // Near the dot first, then on the side that has more room.
      .toSorted((a, b) => Math.abs(a.dy) - Math.abs(b.dy));
    const fits = inTurn.find((way) => {
      const box = boxOf(dot, way);
      const isWithin =
        box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
      return isWithin && !taken.some((other) => meets(box, other));
    });
    const way = fits ?? inTurn[0];
    if (!way) continue;
    found.set(dot, way);
    taken.push(boxOf(dot, way));
  }
  return found;
}

function boxOf({ words, x, y }: { words: string; x: number; y: number }, { dx, dy, textAnchor }: Way): Box {
  // Bold words are about a tenth wider.
  const width = widthOf(words, fontSize) * 1.1;
  const left = x + dx - (textAnchor === 'end' ? width : 0);
  return { left, right: left + width, top: y + dy - half, bottom: y + dy + half };
}

const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
