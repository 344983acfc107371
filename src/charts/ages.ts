import * as Plot from '@observablehq/plot';
import { inUnit } from '../language/format';
import { narrow, paint } from './look';

/** good and bad are filled in their colour, quiet is a ring, unknown is pale. */
type AgeLook = 'good' | 'bad' | 'quiet' | 'unknown';

export interface AgesData {
  rows: readonly { age: number; look: AgeLook }[];
  /** The ages, in days, at which something should happen. */
  window: { from: number; to: number };
  most: number;
  /** What is told over each span of ages, in the colour of its look. */
  zones: readonly { from: number; words: string; look: AgeLook; line: number }[];
}

const order: readonly AgeLook[] = ['good', 'bad', 'quiet', 'unknown'];
const fill = { good: 'blue', bad: 'orange', quiet: 'paper', unknown: 'bar' } as const;
const stroke = { good: 'blue', bad: 'orange', quiet: 'ink-3', unknown: 'bar' } as const;
const ink = { good: 'blue', bad: 'orange', quiet: 'ink-2', unknown: 'ink-3' } as const;
const top = 72;

/** Every case as a dot stacked over its age, the ages shaded at which something should happen. */
export function ages({ rows, window, most, zones }: AgesData, width: number): Plot.PlotOptions {
  const step =
    (window.to - window.from) /
    Math.max(1, Math.round((width < narrow ? 30 : 60) * ((window.to - window.from) / most)));
  // The window's ends are edges of columns, so that no column holds cases of both sides of them.
  const shown = rows
    .map((row) => ({ ...row, at: window.from + (Math.floor((row.age - window.from) / step) + 0.5) * step }))
    .toSorted((a, b) => order.indexOf(a.look) - order.indexOf(b.look));
  const counts = new Map<number, number>();
  for (const { at } of shown) counts.set(at, (counts.get(at) ?? 0) + 1);
  const highest = Math.max(1, ...counts.values());
  const height = Math.min(320, Math.max(150, highest * 10 + top + 30));
  const radius = Math.max(1.2, Math.min(4.5, (height - top - 30) / highest / 2, ((width - 24) / most) * (step / 2)));
  return {
    width,
    height,
    marginLeft: 14,
    marginRight: 24,
    marginTop: top,
    marginBottom: 30,
    style: { color: paint('ink-2'), fontSize: '13px' },
    x: {
      domain: [0, most],
      ticks:
        width < narrow
          ? [0, window.to, most]
          : [0, 120, window.from, window.to, 420, 540, most].filter((at) => at <= most),
      tickSize: 0,
      label: null,
      tickFormat: (value: number) => inUnit(value, 'days'),
    },
    y: { axis: null, domain: [0, Math.max(highest, (height - top - 30) / (radius * 2 + 1))] },
    marks: [
      Plot.rectX([window], { x1: 'from', x2: 'to', fill: paint('wash') }),
      Plot.ruleX([window.from, window.to], { stroke: paint('line') }),
      Plot.dot(
        shown,
        Plot.stackY2({
          x: 'at',
          y: 1,
          r: radius,
          fill: (row: { look: AgeLook }) => paint(fill[row.look]),
          stroke: (row: { look: AgeLook }) => paint(stroke[row.look]),
          z: null,
        }),
      ),
      Plot.ruleY([0], { stroke: paint('line') }),
      ...zones.map((zone) =>
        Plot.text([zone], {
          x: 'from',
          frameAnchor: 'top',
          text: 'words',
          textAnchor: zone.from > most * 0.6 ? 'end' : 'start',
          dx: 2,
          dy: zone.line * 20 - top + 8,
          fill: paint(ink[zone.look]),
          stroke: paint('paper'),
          strokeWidth: 3,
          fontWeight: zone.look === 'unknown' ? 400 : 600,
          fontSize: width < narrow ? 13 : 14,
        }),
      ),
    ],
  };
}
