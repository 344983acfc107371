import * as Plot from '@observablehq/plot';
import { farthestFirst, hue, lettersOf, paint, short, type Side } from './look';

/** One rep on a habit's row. */
export interface StripDot {
  label: string;
  value: number;
  /** Under 20 cases: drawn hollow. */
  hollow: boolean;
  /** Outside what chance explains, and on which side; null inside. */
  side: Side | null;
}

export interface StripData {
  team: { value: number | null; low: number | null; high: number | null };
  dots: readonly StripDot[];
  /** The habit's own scale. */
  domain: readonly [number, number];
  /** Ratios are drawn on a log scale, where twice and half are equally far from 1, which is marked. */
  isRatio?: boolean;
}

const line = 0.3;
const letterWidth = 6.4;

/** One habit in one row: the team's interval, each rep a dot, and by name who is farthest outside. */
export function strip({ team, dots, domain, isRatio = false }: StripData, width: number): Plot.PlotOptions {
  const known = team.value === null ? [] : [{ value: team.value, low: team.low, high: team.high }];
  const limits = known.flatMap(({ low, high }) => (low === null || high === null ? [] : [{ low, high }]));
  const outside = farthestFirst(dots, team.value ?? 0);
  const tint = (dot: StripDot) => paint(dot.side === null ? 'ink-3' : hue(dot.side));
  return {
    width,
    height: 36,
    margin: 0,
    marginLeft: 6,
    marginRight: 6,
    x: { domain: [...domain], axis: null, clamp: true, type: isRatio ? 'log' : 'linear' },
    y: { axis: null, domain: [0, 1] },
    marks: [
      Plot.ruleY([line], { stroke: paint('line') }),
      ...(isRatio ? [Plot.tickX([1], { stroke: paint('ink-3') })] : []),
      Plot.dot([...dots.filter((dot) => dot.side === null), ...outside.toReversed()], {
        x: 'value',
        y: line,
        r: 4,
        fill: (dot: StripDot) => (dot.hollow ? paint('paper') : tint(dot)),
        stroke: tint,
        fillOpacity: (dot: StripDot) => (dot.side !== null || dot.hollow ? 1 : 0.5),
        strokeOpacity: (dot: StripDot) => (dot.side === null ? 0.6 : 1),
      }),
      Plot.ruleY(limits, { x1: 'low', x2: 'high', y: line, stroke: paint('ink'), strokeWidth: 2.5 }),
      Plot.dot(known, { x: 'value', y: line, r: 4.5, fill: paint('ink'), stroke: paint('paper'), strokeWidth: 1.5 }),
      ...namesThatFit(outside, domain, width).map((name) =>
        Plot.text([name], {
          x: 'value',
          y: line,
          text: 'words',
          dy: -13,
          textAnchor: name.anchor,
          dx: name.anchor === 'start' ? -4 : name.anchor === 'end' ? 4 : 0,
          fill: paint(name.hue),
          fontSize: 12,
          fontWeight: 600,
        }),
      ),
    ],
  };
}

interface Name {
  value: number;
  words: string;
  hue: ReturnType<typeof hue>;
  anchor: 'start' | 'middle' | 'end';
}

/** The names of the first dots, each where it runs neither over the edge nor over one before it. */
function namesThatFit(outside: readonly StripDot[], [from, to]: readonly [number, number], width: number): Name[] {
  const taken: [number, number][] = [];
  return outside.flatMap((dot) => {
    if (dot.side === null) return [];
    const words = short(dot.label, 24);
    const long = lettersOf(words) * letterWidth;
    const share = Math.min(1, Math.max(0, (dot.value - from) / (to - from)));
    const at = 6 + share * (width - 12);
    const anchor = at < long / 2 ? ('start' as const) : at > width - long / 2 ? ('end' as const) : ('middle' as const);
    const left = anchor === 'start' ? at - 4 : anchor === 'end' ? at + 4 - long : at - long / 2;
    if (taken.some(([low, high]) => left < high + 8 && left + long > low - 8)) return [];
    taken.push([left, left + long]);
    return [{ value: dot.value, words, hue: hue(dot.side), anchor }];
  });
}
