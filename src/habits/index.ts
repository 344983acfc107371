import { worded } from '../language/worded';
import type { HabitDefinition } from './habit';

/** A habit as found: what its folder declares, and its SQL. The folder's name is the id. */
export interface Habit extends HabitDefinition {
  id: string;
  /** The query whose rows are the cases, as shown to the user. */
  casesSql: string;
  /** Shares at earlier days, where a state is told for them by a query of its own. */
  trendSql: string | null;
  /** Figures beside the number: `key, value, n`. */
  besideSql: string | null;
  /** Every query of the folder. */
  allSql: readonly string[];
  /** Another query of the folder, by its name. */
  sqlOf(name: string): string;
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
  return worded({
    ...definition,
    id,
    casesSql: sqlOf(id, 'cases'),
    trendSql: queries[`./${id}/trend.sql`] ?? null,
    besideSql: queries[`./${id}/beside.sql`] ?? null,
    allSql: Object.keys(queries).flatMap((path) => (path.startsWith(`./${id}/`) ? (queries[path] ?? []) : [])),
    sqlOf: (name) => sqlOf(id, name),
  });
}

/** Every habit, in the order of its folder's name. */
export const habits: readonly Habit[] = Object.entries(definitions)
  .map(([path, definition]) => found(path, definition))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
