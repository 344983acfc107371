import * as Plot from '@observablehq/plot';
import { paint } from './look';

/** One rep on a habit's row. */
export interface StripDot {
  label: string;
  value: number;
  /** Under 20 cases: drawn hollow. */
  hollow: boolean;
  /** Outside what chance explains. */
  outside: boolean;
}

export interface StripData {
  team: { value: number | null; low: number | null; high: number | null };
  dots: StripDot[];
  /** The habit's own scale. */
  domain: [number, number];
}

/** One habit in one row: the team's interval, each rep a dot, who stands out by name. */
export function strip({ team, dots, domain }: StripData, width: number): Plot.PlotOptions {
  const known = team.value === null ? [] : [{ value: team.value, low: team.low, high: team.high }];
  const limits = known.flatMap(({ low, high }) => (low === null || high === null ? [] : [{ low, high }]));
  const named = dots.filter((dot) => dot.outside);
  const middle = (domain[0] + domain[1]) / 2;
  return {
    width,
    height: 32,
    margin: 0,
    marginLeft: 6,
    marginRight: 6,
    x: { domain, axis: null, clamp: true },
    y: { axis: null, domain: [0, 1] },
    marks: [
      Plot.ruleY([0.35], { stroke: paint('line') }),
      Plot.dot(dots, {
        x: 'value',
        y: 0.35,
        r: 4,
        fill: (dot: StripDot) => (dot.hollow ? paint('paper') : paint(dot.outside ? 'orange' : 'ink-3')),
        stroke: (dot: StripDot) => paint(dot.outside ? 'orange' : 'ink-3'),
        fillOpacity: (dot: StripDot) => (dot.outside || dot.hollow ? 1 : 0.5),
        strokeOpacity: (dot: StripDot) => (dot.outside ? 1 : 0.6),
      }),
      Plot.ruleY(limits, { x1: 'low', x2: 'high', y: 0.35, stroke: paint('ink'), strokeWidth: 2.5 }),
      Plot.dot(known, { x: 'value', y: 0.35, r: 4.5, fill: paint('ink'), stroke: paint('paper'), strokeWidth: 1.5 }),
      ...(['start', 'end'] as const).map((anchor) =>
        Plot.text(
          named.slice(0, 1).filter((dot) => dot.value < middle === (anchor === 'start')),
          {
            x: 'value',
            y: 0.35,
            text: 'label',
            dy: -12,
            textAnchor: anchor,
            fill: paint('orange'),
            fontSize: 12,
            fontWeight: 600,
          },
        ),
      ),
    ],
  };
}
