import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db';
import { habits, type Habit } from '../../src/habits';
import type { Panel } from '../../src/habits/result';
import { showPanel } from '../../src/ui/panel';
import { asFile, broken, draw } from './draw';
import { asOf, rowsOf } from './habit-rows';

const view = {
  period: 'Nov 2024 – Oct 2025',
  asOf,
  windowDays: 365,
  thresholds: { neglect_days: 90 },
};

/** A database that knows one answer. */
const answering = (rows: unknown[]): Pick<Db, 'query'> => ({
  query: async (_, row) => rows.map((one) => row.parse(one)),
});

async function mainPanel(habit: Habit): Promise<Panel> {
  const source = habit.panels.find((panel) => panel.id === habit.chart);
  const panel = await source?.load(answering(rowsOf[habit.id] ?? []) as Db, '', view);
  if (!panel) throw new Error(`${habit.id} draws nothing`);
  return panel;
}

describe.each(habits.map((habit) => [habit.id, habit] as const))('the main chart of %s', (id, habit) => {
  it('looks as it did when it was reviewed', async () => {
    const { draw: options } = showPanel(await mainPanel(habit), habit.better);
    const file = fileURLToPath(new URL(`../../src/habits/${id}/chart.svg`, import.meta.url));
    await expect(asFile(draw(options(720), habit.title))).toMatchFileSnapshot(file);
  });

  it('fits a phone, and has a table of as many rows as it has things to say', async () => {
    const panel = await mainPanel(habit);
    const { draw: options, columns, rows } = showPanel(panel, habit.better);
    const svg = draw(options(330), habit.title);
    expect(svg.getAttribute('width')).toBe('330');
    expect(broken(svg)).toEqual([]);
    expect(rows).toHaveLength(rowsOf[id]?.length ?? 0);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('draws nothing where there are no rows', async () => {
    const source = habit.panels.find((panel) => panel.id === habit.chart);
    expect(await source?.load(answering([]) as Db, '', view)).toBeNull();
  });
});
