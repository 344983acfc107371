import * as Plot from '@observablehq/plot';
import { count, percent } from '../language/format';
import { t } from '../language/t';
import { farthestFirst, hue, narrow, paint, short, type Side } from './look';

export interface FunnelRep {
  label: string;
  value: number;
  hits: number;
  n: number;
  hollow: boolean;
  /** Outside the limits, and on which side; null inside. */
  side: Side | null;
}

export interface FunnelData {
  team: number;
  curve: readonly { n: number; low95: number; high95: number; low998: number; high998: number }[];
  reps: readonly FunnelRep[];
  /** What n counts: "Losses with a reason". */
  casesLabel: string;
}

/** Reps against the team: inside the limits nobody is named as different. */
export function funnel({ team, curve, reps, casesLabel }: FunnelData, width: number): Plot.PlotOptions {
  const most = Math.max(20, ...reps.map((rep) => rep.n)) * 1.06;
  const end = curve.filter((point) => point.n <= most).at(-1);
  const height = width < narrow ? 280 : 340;
  // Where the upper ends meet at 100%, the lower ones are told.
  const isHigh = !end || (end.high998 - end.high95) * (height - 56) > 13;
  const outside = farthestFirst(reps, team);
  const named = apart(outside, (rep) => [(rep.n / most) * width, (1 - rep.value) * (height - 56)]);
  const left = (rep: FunnelRep) => rep.n > most * 0.55;
  const tint = (rep: FunnelRep) => paint(rep.side === null ? 'ink-3' : hue(rep.side));
  return {
    width,
    height,
    marginLeft: 46,
    marginRight: 12,
    marginTop: 12,
    marginBottom: 44,
    style: { color: paint('ink-2'), fontSize: '14px' },
    x: {
      label: casesLabel,
      labelAnchor: 'center',
      labelArrow: 'none',
      domain: [0, most],
      ticks: width < narrow ? 4 : 6,
      tickSize: 0,
      tickFormat: count,
    },
    y: { label: null, domain: [0, 1], tickFormat: percent, ticks: 5, tickSize: 0 },
    marks: [
      Plot.areaY(curve, { x: 'n', y1: 'low998', y2: 'high998', fill: paint('wash'), curve: 'linear', clip: true }),
      Plot.areaY(curve, {
        x: 'n',
        y1: 'low95',
        y2: 'high95',
        fill: paint('line'),
        fillOpacity: 0.7,
        curve: 'linear',
        clip: true,
      }),
      Plot.ruleY([team], { stroke: paint('ink-3'), strokeDasharray: '3,3' }),
      Plot.text([team], {
        x: 0,
        y: (share: number) => share,
        text: (share: number) => t`team ${percent(share)}`,
        textAnchor: 'start',
        dx: 4,
        dy: -9,
        fill: paint('ink-2'),
        stroke: paint('paper'),
        strokeWidth: 3,
      }),
      ...(end
        ? [
            Plot.text([end], {
              x: 'n',
              y: isHigh ? 'high95' : 'low95',
              text: () => t`95%`,
              textAnchor: 'end',
              dy: isHigh ? -7 : 9,
              fill: paint('ink-3'),
              fontSize: 12,
            }),
            Plot.text([end], {
              x: 'n',
              y: isHigh ? 'high998' : 'low998',
              text: () => t`99.8%`,
              textAnchor: 'end',
              dy: isHigh ? -7 : 9,
              fill: paint('ink-3'),
              fontSize: 12,
            }),
          ]
        : []),
      Plot.dot([...reps.filter((rep) => rep.side === null), ...outside.toReversed()], {
        x: 'n',
        y: 'value',
        r: 6,
        fill: (rep: FunnelRep) => (rep.hollow ? paint('paper') : tint(rep)),
        stroke: tint,
        strokeWidth: 1.5,
      }),
      ...[true, false].map((onLeft) =>
        Plot.text(
          named.filter((rep) => left(rep) === onLeft),
          {
            x: 'n',
            y: 'value',
            text: (rep: FunnelRep) => `${short(rep.label, 28)}  ${t`${rep.hits} of ${rep.n}`}`,
            dx: onLeft ? -12 : 12,
            textAnchor: onLeft ? 'end' : 'start',
            fill: tint,
            stroke: paint('paper'),
            strokeWidth: 3,
            fontWeight: 650,
          },
        ),
      ),
    ],
  };
}

/** Those whose words do not run into the words of one before them; places in pixels. */
function apart(reps: readonly FunnelRep[], place: (rep: FunnelRep) => [number, number]): FunnelRep[] {
  const kept: FunnelRep[] = [];
  for (const rep of reps) {
    const [x, y] = place(rep);
    const near = kept.some((one) => Math.abs(place(one)[0] - x) < 220 && Math.abs(place(one)[1] - y) < 18);
    if (!near) kept.push(rep);
  }
  return kept;
}
