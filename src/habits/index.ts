import type { HabitDefinition, PanelSource } from './habit';

/** A habit as found: what its folder declares, and its SQL. The folder's name is the id. */
export interface Habit extends HabitDefinition {
  id: string;
  /** The query whose rows are the cases, as shown to the user. */
  casesSql: string;
  /** Shares at earlier days, where a state can be told for them. */
  trendSql: string | null;
  panelSql(panel: PanelSource): string;
}

const definitions = import.meta.glob<HabitDefinition>('./*/habit.ts', { eager: true, import: 'default' });
const queries = import.meta.glob<string>('./*/*.sql', { eager: true, query: '?raw', import: 'default' });

function sqlOf(id: string, name: string): string {
  const sql = queries[`./${id}/${name}.sql`];
  if (sql === undefined) throw new Error(`Habit ${id} has no ${name}.sql`);
  return sql;
}

function found(path: string, definition: HabitDefinition): Habit {
  const id = path.split('/')[1] as string;
  return {
    ...definition,
    id,
    casesSql: sqlOf(id, 'cases'),
    trendSql: queries[`./${id}/trend.sql`] ?? null,
    panelSql: (panel) => sqlOf(id, panel.id),
  };
}

/** Every habit, in the order of its folder's name. */
export const habits: readonly Habit[] = Object.entries(definitions)
  .map(([path, definition]) => found(path, definition))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
