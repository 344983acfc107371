import * as Plot from '@observablehq/plot';
import { count, percent } from './format';
import { byWeight, labelRoom, narrow, paint, short } from './look';

export interface Rate {
  label: string;
  /** Null where there are too few cases for a share. */
  value: number | null;
  low: number | null;
  high: number | null;
  hits: number;
  n: number;
  hollow: boolean;
  emphasis: 'main' | 'aside' | 'none';
}

const tint = (row: Rate) => paint(row.emphasis === 'main' ? 'blue' : 'ink-3');

/** Shares with their 95% intervals side by side; under 20 cases hollow, under 5 the counts alone. */
export function rates(rows: readonly Rate[], width: number): Plot.PlotOptions {
  const room = labelRoom(
    rows.map((row) => row.label),
    width,
  );
  const drawn = rows.filter((row) => row.value !== null);
  const top = Math.min(1, Math.max(0.1, ...drawn.map((row) => row.high ?? row.value ?? 0)) * 1.02);
  const fontSize = width < narrow ? 13 : 14;
  const told = (row: Rate) =>
    row.value === null ? `${row.hits} of ${row.n}` : `${percent(row.value)} of ${count(row.n)}`;
  return {
    width,
    height: rows.length * 36 + 34,
    marginLeft: room.margin,
    marginRight: width < narrow ? 78 : 92,
    marginTop: 4,
    marginBottom: 28,
    style: { color: paint('ink-2'), fontSize: `${fontSize}px` },
    x: { domain: [0, top], tickFormat: percent, ticks: width < narrow ? 3 : 5, tickSize: 0, label: null },
    y: { domain: rows.map((row) => row.label), axis: null },
    marks: [
      Plot.gridX({ stroke: paint('line'), strokeOpacity: 1, ticks: width < narrow ? 3 : 5 }),
      Plot.ruleY(
        drawn.filter((row) => row.low !== null),
        {
          y: 'label',
          x1: 'low',
          x2: 'high',
          stroke: tint,
          strokeWidth: 3,
          strokeOpacity: (row: Rate) => (row.emphasis === 'main' ? 1 : 0.5),
        },
      ),
      Plot.dot(drawn, {
        y: 'label',
        x: 'value',
        r: 6,
        fill: (row: Rate) => (row.hollow ? paint('paper') : tint(row)),
        stroke: tint,
        strokeWidth: 1.5,
      }),
      ...byWeight(rows).map(([some, fontWeight]) =>
        Plot.text(some, {
          fontWeight,
          y: 'label',
          x: 0,
          text: (row: Rate) => short(row.label, room.letters),
          textAnchor: 'end',
          dx: -12,
          fill: (row: Rate) => paint(row.emphasis === 'main' ? 'ink' : 'ink-2'),
          fontSize,
        }),
      ),
      Plot.text(rows, {
        y: 'label',
        x: (row: Rate) => row.high ?? row.value ?? 0,
        text: told,
        textAnchor: 'start',
        dx: 10,
        fill: (row: Rate) => (row.emphasis === 'main' ? paint('blue') : paint('ink-2')),
        fontSize,
      }),
    ],
  };
}
