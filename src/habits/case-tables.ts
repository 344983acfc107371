import { object, string } from 'zod';
import type { Db } from '../db/db';
import { identifier, literal } from '../db/sql';
import type { Habit } from './index';

const madeRow = object({ habit: string(), made_for: string() });

/** The table that holds a habit's cases. */
export function caseTable(habitId: string): string {
  return `cases_${habitId.replaceAll('-', '_')}`;
}

/**
 * Whatever changes when the model is built again: its tables are then other tables, with other oids.
 */
async function modelMark(db: Db): Promise<string> {
  const [row] = await db.query(
    `select coalesce(string_agg(table_oid::varchar, ',' order by table_name), '') as mark
     from duckdb_tables() where table_name in ('deals', 'accounts', 'activities', 'changes', 'people', 'stages')`,
    object({ mark: string() }),
  );
  return row?.mark ?? '';
}

/** Knows which cases are there already, and for which look at which model they were made. */
export class CaseTables {
  private constructor(
    private readonly db: Db,
    private readonly model: string,
    private readonly made: Map<string, string>,
  ) {}

  static async open(db: Db): Promise<CaseTables> {
    await db.exec('create table if not exists case_tables (habit varchar primary key, made_for varchar)');
    const rows = await db.query('select habit, made_for from case_tables', madeRow);
    return new CaseTables(db, await modelMark(db), new Map(rows.map((row) => [row.habit, row.made_for])));
  }

  /** Makes a habit's cases, unless they are there for the same model, as-of, window and thresholds (`look`). */
  async make(habit: Habit, look: unknown): Promise<void> {
    const madeFor = JSON.stringify([this.model, look]);
    if (this.made.get(habit.id) === madeFor) return;
    await this.db.exec(`
      delete from case_tables where habit = ${literal(habit.id)};
      create or replace table ${identifier(caseTable(habit.id))} as ${habit.casesSql};
      insert into case_tables values (${literal(habit.id)}, ${literal(madeFor)});`);
    this.made.set(habit.id, madeFor);
  }

  /** Takes away the cases of a habit that cannot be computed any more. */
  async drop(habit: Habit): Promise<void> {
    if (!this.made.delete(habit.id)) return;
    await this.db.exec(`
      delete from case_tables where habit = ${literal(habit.id)};
      drop table if exists ${identifier(caseTable(habit.id))};`);
  }
}
