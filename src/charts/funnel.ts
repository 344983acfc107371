import * as Plot from '@observablehq/plot';
import { percent } from './format';
import { narrow, paint } from './look';

export interface FunnelRep {
  label: string;
  value: number;
  hits: number;
  n: number;
  hollow: boolean;
  outside: boolean;
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
  const named = reps.filter((rep) => rep.outside);
  const left = (rep: FunnelRep) => rep.n > most * 0.55;
  return {
    width,
    height: width < narrow ? 280 : 340,
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
    },
    y: { label: null, domain: [0, 1], tickFormat: percent, ticks: 5, tickSize: 0 },
    marks: [
      Plot.areaY(curve, { x: 'n', y1: 'low998', y2: 'high998', fill: paint('wash'), curve: 'step', clip: true }),
      Plot.areaY(curve, {
        x: 'n',
        y1: 'low95',
        y2: 'high95',
        fill: paint('line'),
        fillOpacity: 0.7,
        curve: 'step',
        clip: true,
      }),
      Plot.ruleY([team], { stroke: paint('ink-3'), strokeDasharray: '3,3' }),
      Plot.text([team], {
        x: most,
        y: (share: number) => share,
        text: (share: number) => `team ${percent(share)}`,
        textAnchor: 'end',
        dy: -9,
        fill: paint('ink-2'),
      }),
      ...(end
        ? [
            Plot.text([end], {
              x: 'n',
              y: 'high95',
              text: () => '95%',
              textAnchor: 'end',
              dy: -7,
              fill: paint('ink-3'),
              fontSize: 12,
            }),
            Plot.text([end], {
              x: 'n',
              y: 'high998',
              text: () => '99.8%',
              textAnchor: 'end',
              dy: -7,
              fill: paint('ink-3'),
              fontSize: 12,
            }),
          ]
        : []),
      Plot.dot(reps, {
        x: 'n',
        y: 'value',
        r: 6,
        fill: (rep: FunnelRep) => (rep.hollow ? paint('paper') : paint(rep.outside ? 'orange' : 'ink-3')),
        stroke: (rep: FunnelRep) => paint(rep.outside ? 'orange' : 'ink-3'),
        strokeWidth: 1.5,
      }),
      ...[true, false].map((onLeft) =>
        Plot.text(
          named.filter((rep) => left(rep) === onLeft),
          {
            x: 'n',
            y: 'value',
            text: (rep: FunnelRep) => `${rep.label}  ${rep.hits} of ${rep.n}`,
            dx: onLeft ? -12 : 12,
            textAnchor: onLeft ? 'end' : 'start',
            fill: paint('orange'),
            stroke: paint('paper'),
            strokeWidth: 3,
            fontWeight: 650,
          },
        ),
      ),
    ],
  };
}
