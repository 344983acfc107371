import { ages } from '../charts/ages';
import { calendar } from '../charts/calendar';
import { count, day, inUnit } from '../language/format';
import { t } from '../language/t';
import { lines } from '../charts/lines';
import type { Side } from '../charts/look';
import { process } from '../charts/process';
import { tree } from '../charts/tree';
import type { AgesPanel, CalendarPanel, LinesPanel, ProcessPanel, TreePanel } from '../habits/panel-kinds';
import type { Shown } from './panel';

const money = (amount: number | null) => (amount === null ? '' : inUnit(amount, 'money'));
const otherSide = { good: 'bad', bad: 'good', context: 'context' } as const;

type OwnPanel = LinesPanel | TreePanel | ProcessPanel | AgesPanel | CalendarPanel;

/** The charts that one habit has for itself; `side` is that of the habit's hits. */
export function showOwn(panel: OwnPanel, side: Side): Shown {
  switch (panel.kind) {
    case 'lines':
      return { draw: (width) => lines(panel, otherSide[side], width), ...lineTable(panel) };
    case 'tree':
      return { draw: (width) => tree(panel.rows, side, width), ...treeTable(panel) };
    case 'process':
      return {
        draw: (width) => process(panel.rows, panel.limits, panel.unit, width),
        columns: [t`Month`, t`Value`, t`Cases`],
        rows: panel.rows.map((row) => [
          row.whole ? row.label : t`${row.label}, not whole`,
          inUnit(row.value, panel.unit),
          count(row.count),
        ]),
      };
    case 'ages':
      return {
        draw: (width) => ages({ ...panel, rows: panel.rows.map(lookOf(panel)) }, width),
        columns: ['', t`Age`, t`State`, t`Amount`],
        rows: panel.rows.map((row) => [
          row.label,
          inUnit(row.age, 'days'),
          panel.states[row.state]?.label ?? '',
          money(row.amount),
        ]),
      };
    case 'calendar':
      return {
        draw: (width) => calendar(panel.rows, side, width),
        columns: [t`Day`, t`Count`, t`Of`],
        rows: panel.rows.map((row) => [day(row.on), count(row.hits), count(row.of)]),
      };
  }
}

function lookOf({ states }: AgesPanel) {
  return ({ age, state }: AgesPanel['rows'][number]) => ({ age, look: states[state]?.look ?? 'unknown' });
}

function lineTable({ rows }: LinesPanel): Omit<Shown, 'draw'> {
  return {
    columns: ['', t`Since`, t`Touches since`, t`Last touch`, t`Amount`],
    rows: rows.map(({ label, from, touches, amount }) => {
      const last = touches.at(-1);
      return [
        label,
        from === null ? t`unknown` : day(from),
        count(touches.length),
        last ? day(last) : t`none`,
        money(amount),
      ];
    }),
  };
}

function treeTable({ rows }: TreePanel): Omit<Shown, 'draw'> {
  const byId = new Map(rows.map((row) => [row.case_id, row]));
  return {
    columns: ['', t`Won`, t`Led to by`, t`How`, t`Amount`],
    rows: rows.map(({ label, on, parent_id, isReferred, amount }) => {
      const from = parent_id === null ? undefined : byId.get(parent_id);
      const how = from ? (isReferred ? t`referred` : t`bought again`) : t`the first`;
      return [label, day(on), from ? `${from.label}, ${day(from.on)}` : '', how, money(amount)];
    }),
  };
}
