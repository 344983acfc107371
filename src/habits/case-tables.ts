import { object, string } from 'zod';
import type { Db } from '../db/db';
import { identifier, literal } from '../db/sql';
import type { Habit } from './index';
import { segmentFields } from './settings';

/** Stands for what all habits read, beside the habits' ids. */
const prelude = '';
const madeRow = object({ habit: string(), made_for: string() });

function named(prefix: string, habitId: string): string {
  return `${prefix}_${habitId.replaceAll('-', '_')}`;
}

/** The view of a habit's cases under every filter: what its panels and the page read. */
export function caseView(habitId: string): string {
  return named('cases', habitId);
}

/** The view of a habit's cases under every filter but the rep's: those that reps are compared by. */
export function peerView(habitId: string): string {
  return named('peers', habitId);
}

/** The table that holds all cases of a habit, with what they may be filtered by. */
export function caseTable(habitId: string): string {
  return named('all_cases', habitId);
}

/** Whatever changes when the model is built again or the settings are written: the tables are then others, with other oids. */
async function modelMark(db: Db): Promise<string> {
  const [row] = await db.query(
    `select coalesce(string_agg(table_oid::varchar, ',' order by table_name), '') as mark
     from duckdb_tables()
     where table_name in ('deals', 'accounts', 'activities', 'changes', 'people', 'stages', 'setting_rates', 'activity_tags')`,
    object({ mark: string() }),
  );
  return row?.mark ?? '';
}

const filters = segmentFields.map(
  (field) => `(getvariable('only_${field}') is null or ${field} = getvariable('only_${field}'))`,
);

/** SQL that keeps a habit's cases, as its query tells them, in its table, and makes the views over them. */
function makeSql(habitId: string, casesSql: string): string {
  const [table, peers, cases] = [caseTable, peerView, caseView].map((name) => identifier(name(habitId)));
  return `
    create or replace table ${table} as
    with told as (${casesSql})
    select told.*, person.team, account.industry, account.region, account.tier, deal.deal_kind, deal.source_kind, deal.pipeline
    from told
      left join people as person on person.person_id = told.rep
      left join accounts as account on account.account_id = told.account_id
      left join deals as deal on deal.deal_id = told.deal_id;
    create or replace view ${peers} as select * from ${table} where ${filters.join(' and ')};
    create or replace view ${cases} as
    select * from ${peers} where getvariable('rep') is null or rep = getvariable('rep');`;
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

  /** Runs what all habits read, unless it was run for the same model and `look` last. */
  async prepare(sql: string, look: unknown): Promise<void> {
    const madeFor = JSON.stringify([this.model, look]);
    if (this.made.get(prelude) === madeFor) return;
    await this.db.exec(`
      delete from case_tables where habit = ${literal(prelude)};
      ${sql}
      insert into case_tables values (${literal(prelude)}, ${literal(madeFor)});`);
    this.made.set(prelude, madeFor);
  }

  /** Makes a habit's cases by a query, unless they are there for the same model and `look`. */
  async make(habit: Habit, casesSql: string, look: unknown): Promise<void> {
    const madeFor = JSON.stringify([this.model, look]);
    if (this.made.get(habit.id) === madeFor) return;
    await this.db.exec(`
      delete from case_tables where habit = ${literal(habit.id)};
      ${makeSql(habit.id, casesSql)}
      insert into case_tables values (${literal(habit.id)}, ${literal(madeFor)});`);
    this.made.set(habit.id, madeFor);
  }

  /** True where the habit’s cases are there. */
  has(habitId: string): boolean {
    return this.made.has(habitId);
  }

  /** Takes away the cases of a habit that cannot be computed any more. */
  async drop(habit: Habit): Promise<void> {
    if (!this.made.delete(habit.id)) return;
    await this.db.exec(`
      delete from case_tables where habit = ${literal(habit.id)};
      drop view if exists ${identifier(caseView(habit.id))};
      drop view if exists ${identifier(peerView(habit.id))};
      drop table if exists ${identifier(caseTable(habit.id))};`);
  }
}
