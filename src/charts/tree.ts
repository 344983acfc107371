import * as Plot from '@observablehq/plot';
import { t } from '../language/t';
import { hue, labelRoom, narrow, paint, short, type Side } from './look';
import { timeTicks } from './time';

export interface Twig {
  case_id: string;
  /** Null for a root. A parent stands before its children. */
  parent_id: string | null;
  label: string;
  /** ISO day. */
  on: string;
  isReferred: boolean;
}

const marginRight = 64;

interface Placed extends Twig {
  at: Date;
  lane: number;
}

/** What grew out of what, from left to right in time: a tree a root, a branch for every further child; referred ones coloured. */
export function tree(given: readonly Twig[], side: Side, width: number): Plot.PlotOptions {
  const twigs = lanesOf(given);
  const byId = new Map(twigs.map((twig) => [twig.case_id, twig]));
  const roots = twigs.filter((twig) => twig.parent_id === null);
  const lanes = Math.max(0, ...twigs.map((twig) => twig.lane)) + 1;
  const room = labelRoom(
    roots.map((twig) => twig.label),
    width,
  );
  const times = twigs.map(({ at }) => at.getTime());
  const [from, to] = times.length > 0 ? [Math.min(...times), Math.max(...times)] : [0, 1];
  const span = Math.max(1, to - from);
  const pixels = (at: Date) => ((at.getTime() - from) / span) * (width - room.margin - marginRight - 12);
  const edges = twigs.flatMap((twig) => {
    const parent = twig.parent_id === null ? undefined : byId.get(twig.parent_id);
    if (!parent) return [];
    const corners = [parent, { at: parent.at, lane: twig.lane }, twig];
    return corners.map(({ at, lane }) => ({ edge: twig.case_id, at, lane, isReferred: twig.isReferred }));
  });
  const fontSize = width < narrow ? 13 : 14;
  const tint = (one: { isReferred: boolean }) => paint(one.isReferred ? hue(side) : 'ink-3');
  return {
    width,
    height: lanes * 30 + 54,
    marginLeft: room.margin,
    marginRight,
    marginTop: 48,
    marginBottom: 6,
    style: { color: paint('ink-2'), fontSize: `${fontSize}px` },
    x: {
      type: 'utc',
      domain: [new Date(from), new Date(to)],
      axis: 'top',
      ...timeTicks('top'),
      ticks: width < narrow ? 3 : 6,
      tickSize: 0,
      label: null,
      insetLeft: 6,
      insetRight: 6,
    },
    y: { type: 'point', domain: Array.from({ length: lanes }, (_, at) => at), axis: null },
    marks: [
      Plot.line(edges, { x: 'at', y: 'lane', z: 'edge', stroke: tint, strokeWidth: 1.5, curve: 'linear' }),
      Plot.dot(twigs, {
        x: 'at',
        y: 'lane',
        r: 4.5,
        fill: (twig: Twig) => (twig.parent_id === null ? paint('paper') : tint(twig)),
        stroke: (twig: Twig) => (twig.parent_id === null ? paint('ink-2') : tint(twig)),
        strokeWidth: 1.5,
      }),
      Plot.text(namesThatFit(twigs, pixels, width - room.margin - marginRight), {
        x: 'at',
        y: 'lane',
        text: 'words',
        textAnchor: 'start',
        dx: -4,
        dy: -12,
        fill: paint(hue(side)),
        fontSize: 12,
      }),
      Plot.text(roots, {
        y: 'lane',
        frameAnchor: 'left',
        text: (twig: Twig) => short(twig.label, room.letters),
        textAnchor: 'end',
        dx: -12,
        fill: paint('ink-2'),
        fontSize,
      }),
      Plot.text(roots, {
        y: 'lane',
        frameAnchor: 'right',
        text: (twig: Twig) => t`${grownFrom(twig.case_id, twigs)} later`,
        textAnchor: 'start',
        dx: 10,
        fill: paint('ink'),
        fontSize,
        fontWeight: 600,
      }),
    ],
  };
}

/** A first child goes on in its parent's lane; each further one begins a lane below all that has grown so far. */
function lanesOf(given: readonly Twig[]): Placed[] {
  const children = new Map<string | null, Twig[]>();
  for (const twig of given) children.set(twig.parent_id, [...(children.get(twig.parent_id) ?? []), twig]);
  const twigs: Placed[] = [];
  let next = 0;
  const place = (twig: Twig, lane: number) => {
    next = Math.max(next, lane + 1);
    twigs.push({ ...twig, at: new Date(`${twig.on}T00:00:00Z`), lane });
    (children.get(twig.case_id) ?? []).forEach((child, at) => place(child, at === 0 ? lane : next));
  };
  for (const root of children.get(null) ?? []) place(root, next);
  return twigs;
}

function grownFrom(id: string, twigs: readonly Twig[]): number {
  const own = twigs.filter((twig) => twig.parent_id === id);
  return own.reduce((sum, twig) => sum + grownFrom(twig.case_id, twigs), own.length);
}

/** Who was referred, each name cut to the room that it has up to the next dot of its lane, or left to the table. */
function namesThatFit(
  twigs: readonly Placed[],
  pixels: (at: Date) => number,
  width: number,
): { at: Date; lane: number; words: string }[] {
  return twigs
    .filter((twig) => twig.isReferred)
    .flatMap(({ at, lane, label }) => {
      // Right of a root's lane stands how many wins grew from it.
      const end = twigs.some((one) => one.lane === lane && one.parent_id === null) ? width : width + marginRight - 8;
      const later = twigs.filter((one) => one.lane === lane && one.at > at).map((one) => pixels(one.at));
      const letters = Math.floor((Math.min(end, ...later) - pixels(at) - 6) / 6.4);
      return letters < 5 ? [] : [{ at, lane, words: short(label, letters) }];
    });
}
