import * as Plot from '@observablehq/plot';
import { t } from '../language/t';
import { labelRoom, narrow, paint, short } from './look';
import { timeTicks } from './time';

/** A deal from its first day to its last; null of an open one, and where nobody knows. */
export interface LifeDeal {
  label: string;
  from: string | null;
  to: string | null;
  state: 'won' | 'lost' | 'open';
}

export interface LifeData {
  /** The oldest first. */
  deals: readonly LifeDeal[];
  /** Messages that came in stand with them, and are not counted. */
  touches: readonly { on: string; isMeeting: boolean; cameIn: boolean }[];
  /** Referrals that brought a deal here, and those that went out. */
  referrals: readonly { on: string; way: 'in' | 'out' }[];
  /** The day looked from. */
  asOf: string;
}

/** More deals than this have no room for their names: the table beside the chart has them. */
const named = 12;
const ends = {
  won: { colour: 'blue', symbol: 'circle' },
  lost: { colour: 'orange', symbol: 'times' },
  open: { colour: 'ink-2', symbol: 'triangle' },
} as const;
const at = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** Deals as bars, each with what became of it at its end, over the touches and referrals of the same days. */
export function life({ deals, touches, referrals, asOf }: LifeData, width: number): Plot.PlotOptions {
  const hasNames = deals.length <= named;
  const step = hasNames ? 22 : 9;
  const bars = deals.flatMap((deal, place) => {
    const [from, to] = [deal.from ?? deal.to, deal.to ?? (deal.state === 'open' ? asOf : deal.from)];
    if (from === null || to === null) return [];
    return [{ ...deal, y: place * step + step / 2, x1: at(from), x2: at(to < from ? from : to) }];
  });
  const floor = deals.length * step;
  const reached = touches.filter((one) => !one.cameIn).length;
  const touchLane = touches.length > 0 ? { label: t`Touches, ${reached}`, y: floor + 18 } : null;
  const referralLane =
    referrals.length > 0
      ? { label: t`Referrals, ${referrals.length}`, y: floor + (touches.length > 0 ? 46 : 18) }
      : null;
  const lanes = [...(touchLane ? [touchLane] : []), ...(referralLane ? [referralLane] : [])];
  const labels = [
    ...(hasNames ? deals.map((deal, place) => ({ label: deal.label, y: place * step + step / 2 })) : []),
    ...(!hasNames ? [{ label: t`${deals.length} deals`, y: floor / 2 }] : []),
    ...lanes,
  ];
  const room = labelRoom(
    labels.map((one) => one.label),
    width,
  );
  const bottom = floor + lanes.length * 28 + 8;
  const days = [
    ...bars.flatMap(({ x1, x2 }) => [x1, x2]),
    ...touches.map(({ on }) => at(on)),
    ...referrals.map(({ on }) => at(on)),
    at(asOf),
  ];
  const signs = bars.filter((bar) => bar.to !== null || bar.state === 'open');
  return {
    width,
    height: bottom + 52,
    marginLeft: room.margin,
    marginRight: 18,
    marginTop: 8,
    marginBottom: 44,
    style: { color: paint('ink-2'), fontSize: width < narrow ? '13px' : '14px' },
    x: {
      type: 'utc',
      ...timeTicks(),
      label: null,
      tickSize: 0,
      ticks: width < narrow ? 3 : 6,
      domain: [new Date(Math.min(...days.map(Number))), new Date(Math.max(...days.map(Number)))],
    },
    y: { axis: null, domain: [bottom, 0] },
    marks: [
      Plot.gridX({ stroke: paint('line'), strokeOpacity: 1, ticks: width < narrow ? 3 : 6 }),
      Plot.text(labels, {
        y: 'y',
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -10,
        text: (one: { label: string }) => short(one.label, room.letters),
        fill: paint('ink'),
      }),
      Plot.link(bars, {
        x1: 'x1',
        x2: 'x2',
        y: 'y',
        stroke: (bar: LifeDeal) => paint(bar.state === 'open' ? 'ink-3' : 'bar'),
        strokeWidth: hasNames ? 5 : 3,
        strokeLinecap: 'round',
      }),
      ...Object.entries(ends).map(([state, { colour, symbol }]) =>
        Plot.dot(
          signs.filter((bar) => bar.state === state),
          {
            x: 'x2',
            y: 'y',
            r: hasNames ? 5 : 3.5,
            symbol,
            rotate: symbol === 'triangle' ? 90 : 0,
            fill: paint(state === 'lost' ? 'paper' : colour),
            stroke: paint(colour),
            strokeWidth: state === 'lost' ? 2.5 : 1,
          },
        ),
      ),
      ...(touchLane ? [touchMarks(touches, touchLane.y)] : []).flat(),
      ...(referralLane
        ? [
            Plot.dot(referrals, {
              x: (one: { on: string }) => at(one.on),
              y: () => referralLane.y,
              r: 5,
              symbol: 'triangle',
              rotate: (one: { way: 'in' | 'out' }) => (one.way === 'in' ? 180 : 0),
              fill: (one: { way: 'in' | 'out' }) => paint(one.way === 'in' ? 'ink-3' : 'blue'),
            }),
          ]
        : []),
    ],
  };
}

/** A line for each touch, and a dot where people met. */
function touchMarks(touches: LifeData['touches'], y: number): Plot.Markish[] {
  const x = (one: { on: string }) => at(one.on);
  return [
    Plot.ruleX(touches, { x, y1: y - 7, y2: y + 7, stroke: paint('ink-2'), strokeOpacity: 0.55 }),
    Plot.dot(
      touches.filter((one) => one.isMeeting),
      { x, y: () => y, r: 3.5, fill: paint('ink') },
    ),
  ];
}
