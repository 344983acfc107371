import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { habits, type Habit } from '../../src/habits';
import { auditAll } from '../../src/habits/audit';
import type { Example } from '../../src/habits/example';
import type { Computed, HabitResult } from '../../src/habits/result';
import { repRates } from '../../src/pages/habit/figures';
import { showPanel } from '../../src/ui/panel';
import { asFile, broken, draw } from '../charts/draw';
import { resetEngine } from './engine';
import { give } from './given';
import { here, openExport } from './open-export';

const examples = import.meta.glob<Example[]>('../../src/habits/*/examples.ts', { eager: true, import: 'examples' });

/** The sample team's audit; a habit that its files cannot feed is drawn from its first example. */
const drawn = new Map<string, Computed>();

beforeAll(async () => {
  const { db, info } = await openExport(here('sample-data/salesforce'));
  const look = { asOf: info.asOf, windowDays: 365, thresholds: {}, rep: null };
  const take = (results: readonly HabitResult[]) => {
    for (const one of results) if (one.kind === 'computed' && chartOf(habitOf(one.id), one)) drawn.set(one.id, one);
  };
  take(await auditAll(db, look));
  const without = habits.filter(({ id }) => !drawn.has(id));
  const engine = without.length > 0 ? await resetEngine() : db;
  for (const { id } of without) {
    const [example] = examples[`../../src/habits/${id}/examples.ts`] ?? [];
    if (!example) continue;
    await give(engine, example.given, example.asOf);
    const thresholds = { [id]: example.thresholds ?? {} };
    take(await auditAll(engine, { ...look, asOf: example.asOf, thresholds }, undefined, [id]));
  }
});

function habitOf(id: string): Habit {
  const habit = habits.find((one) => one.id === id);
  if (!habit) throw new Error(`${id} is no habit`);
  return habit;
}

/** What the habit's page draws first, and the table beside it: its own panel, or the reps side by side. */
function chartOf(habit: Habit, result: Computed) {
  if (!habit.chart) {
    const reps = repRates(result);
    return reps && { draw: reps.draw, table: null };
  }
  const panel = result.panels.find(({ id }) => id === habit.chart);
  if (!panel) return null;
  const shown = showPanel(panel, result.better);
  return { draw: shown.draw, table: { columns: shown.columns, rows: shown.rows, things: panel.rows.length } };
}

describe.each(habits.map((habit) => [habit.id, habit] as const))('the main chart of %s', (id, habit) => {
  const chart = () => {
    const result = drawn.get(id);
    const found = result && chartOf(habit, result);
    if (!found) throw new Error(`${id} draws nothing`);
    return found;
  };

  it('looks as it did when it was reviewed', async () => {
    const file = fileURLToPath(new URL(`../../src/habits/${id}/chart.svg`, import.meta.url));
    await expect(asFile(draw(chart().draw(720), habit.title))).toMatchFileSnapshot(file);
  });

  it('fits a phone, and has a table of as many rows as it has things to say', () => {
    const { draw: options, table } = chart();
    const svg = draw(options(330), habit.title);
    expect(svg.getAttribute('width')).toBe('330');
    expect(broken(svg)).toEqual([]);
    if (table === null) return;
    expect(table.rows).toHaveLength(table.things);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  });
});
