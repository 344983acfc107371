import * as Plot from '@observablehq/plot';
import { count, percent } from '../language/format';
import { t } from '../language/t';
import { ways, waysBeside } from './beside-dots';
import { farthestFirst, hue, narrow, paint, short, widthOf, type Side } from './look';

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
  const margin = { left: 46, right: 44, top: 12, bottom: 44 };
  const across = width - margin.left - margin.right;
  const down = height - margin.top - margin.bottom;
  // Where the upper ends meet at 100%, the lower ones are told.
  const [highGap, lowGap] = end ? [end.high998 - end.high95, end.low95 - end.low998] : [0, 0];
  const isHigh = highGap >= lowGap || highGap * down > 13;
  const outer = isHigh ? -1 : 1;
  const spread = Math.max(0, 14 - Math.max(0, isHigh ? highGap : lowGap) * down) / 2;
  const placed = (rep: FunnelRep) => ({
    rep,
    x: margin.left + (rep.n / most) * across,
    y: margin.top + (1 - rep.value) * down,
    words: `${short(rep.label, 28)}  ${t`${rep.hits} of ${rep.n}`}`,
  });
  const outside = farthestFirst(reps, team);
  const named = apart(outside, (rep) => [(rep.n / most) * width, (1 - rep.value) * down]).map(placed);
  const frame = { left: margin.left, right: width, top: 0, bottom: height - margin.bottom };
  const wayOf = waysBeside(named, reps.map(placed), frame, 6);
  const teamWords = t`team ${percent(team)}`;
  const teamEnd = margin.left + widthOf(teamWords, 14) + 14;
  const teamLine = margin.top + (1 - team) * down;
  // Above its line, or below it where a dot stands there and none below.
  const isFree = (dy: number) => !reps.map(placed).some(({ x, y }) => x < teamEnd && Math.abs(y - teamLine - dy) < 15);
  const teamDy = !isFree(-9) && isFree(9) && team > 0.1 ? 9 : -9;
  const tint = (rep: FunnelRep) => paint(rep.side === null ? 'ink-3' : hue(rep.side));
  return {
    width,
    height,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginTop: margin.top,
    marginBottom: margin.bottom,
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
        text: () => teamWords,
        textAnchor: 'start',
        dx: 4,
        dy: teamDy,
        fill: paint('ink-2'),
        stroke: paint('paper'),
        strokeWidth: 3,
      }),
      // Where the team is at 0% or 100% there is no band.
      ...(end && end.high998 > end.low998
        ? [
            Plot.text([end], {
              x: 'n',
              y: isHigh ? 'high95' : 'low95',
              text: () => t`95%`,
              textAnchor: 'start',
              dx: 4,
              dy: -outer * spread,
              fill: paint('ink-3'),
              fontSize: 12,
            }),
            Plot.text([end], {
              x: 'n',
              y: isHigh ? 'high998' : 'low998',
              text: () => t`99.8%`,
              textAnchor: 'start',
              dx: 4,
              dy: outer * spread,
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
      ...ways.map((way) =>
        Plot.text(
          named.filter((one) => wayOf.get(one) === way),
          {
            x: ({ rep }: { rep: FunnelRep }) => rep.n,
            y: ({ rep }: { rep: FunnelRep }) => rep.value,
            text: 'words',
            ...way,
            fill: ({ rep }: { rep: FunnelRep }) => tint(rep),
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
