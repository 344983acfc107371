import { object, string } from 'zod';
import type { Db } from '../db/db';
import { identifier, literal } from '../db/sql';
import type { Habit } from './index';
import type { Shared } from './prelude';
import { segmentFields } from './settings';

/** What was made, and for what, the engine keeps as variables: they end with it, and cost a tenth of a row in a table. */
const mark = 'made ';
const madeRow = object({ name: string(), made_for: string() });

function named(prefix: string, habitId: string): string {
  return `${prefix}_${habitId.replaceAll('-', '_')}`;
}

/** The view of a habit's cases under every filter: what its panels and the page read. */
export function caseView(habitId: string): string {
  return named('cases', habitId);
}

/** The view of a habit's cases under every filter but the rep's: those that reps are compared by, none that is left out. */
export function peerView(habitId: string): string {
  return named('peers', habitId);
}

/**
 * SQL to read from: the same with what the user leaves out of the number, which `left_out` says. It is what the table of
 * cases shows. No view, as the two below: no file of SQL reads it.
 */
export function wholeCases(habitId: string): string {
  return `(select * from ${identifier(caseTable(habitId))} where ${segmentFilter})`;
}

/** SQL to read from: a habit's cases in the period before, under every filter but the rep's. */
export function priorCases(habitId: string): string {
  return `(${peersSql(named('prior_cases', habitId))})`;
}

/** SQL to read from: a habit's cases at an earlier day, under every filter but the rep's. */
export function pastCases(habitId: string): string {
  return `(${peersSql(named('past_cases', habitId))})`;
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

/** SQL that keeps what has the segment that is looked at; its columns are named as the fields. */
export const segmentFilter = segmentFields
  .map((field) => `(getvariable('only_${field}') is null or ${field} = getvariable('only_${field}'))`)
  .join(' and ');

function peersSql(table: string): string {
  return `select * from ${identifier(table)} where not left_out and ${segmentFilter}`;
}

/** SQL that keeps cases, as their query tells them, in a table, with what segments apply to. */
function keepSql(table: string, casesSql: string, leftOut: readonly string[]): string {
  const isLeftOut = leftOut.length === 0 ? 'false' : `told.case_id in (${leftOut.map(literal).join(', ')})`;
  return `
    create or replace table ${identifier(table)} as
    with told as (${casesSql})
    select told.*, ${isLeftOut} as left_out, person.team, account.industry, account.region, account.tier, deal.deal_kind, deal.source_kind, deal.pipeline
    from told
      left join people as person on person.person_id = told.rep
      left join accounts as account on account.account_id = told.account_id
      left join deals as deal on deal.deal_id = told.deal_id;`;
}

/** The same for the period that is looked at, with the views over it: under segments, and under the rep's filter too. */
function makeSql(habitId: string, casesSql: string, leftOut: readonly string[]): string {
  const [table, peers] = [caseTable(habitId), peerView(habitId)];
  return `${keepSql(table, casesSql, leftOut)}
    create or replace view ${identifier(peers)} as ${peersSql(table)};
    create or replace view ${identifier(caseView(habitId))} as
    select * from ${identifier(peers)} where getvariable('rep') is null or rep = getvariable('rep');`;
}

/** The same at another look: a query that reads other habits' cases reads those of that look. */
function makeThenSql(then: 'prior' | 'past', habitId: string, casesSql: string, leftOut: readonly string[]): string {
  const sql = casesSql.replaceAll('all_cases_', `${then}_cases_`);
  return keepSql(named(`${then}_cases`, habitId), sql, leftOut);
}

/** Knows which cases are there already, and for which look at which model they were made. */
export class CaseTables {
  private constructor(
    private readonly db: Db,
    private readonly model: string,
    private readonly made: Map<string, string>,
  ) {}

  static async open(db: Db): Promise<CaseTables> {
    const rows = await db.query(
      `select name, value as made_for from duckdb_variables() where starts_with(name, ${literal(mark)})`,
      madeRow,
    );
    const made = rows.map(({ name, made_for }): [string, string] => [name.slice(mark.length), made_for]);
    return new CaseTables(db, await modelMark(db), new Map(made));
  }

  /** Makes what several habits read, but what was made for the same model and `look` last. */
  prepare(shared: readonly Shared[], look: unknown): Promise<void> {
    return this.#keep(
      shared.map(({ id, sql }) => [id, sql]),
      look,
    );
  }

  /**
   * Makes a habit's cases by a query, unless they are there for the same model, `look` and `leftOut`: the case_ids that the
   * user leaves out of the number.
   */
  make(habit: Habit, casesSql: string, look: readonly unknown[], leftOut: readonly string[] = []): Promise<void> {
    return this.#keep([[habit.id, makeSql(habit.id, casesSql, leftOut)]], [...look, leftOut]);
  }

  /** The same for the period before, at whose look the variables and what all habits read must stand. */
  makePrior(habit: Habit, casesSql: string, look: unknown, leftOut: readonly string[] = []): Promise<void> {
    return this.#keep([[`prior ${habit.id}`, makeThenSql('prior', habit.id, casesSql, leftOut)]], look);
  }

  /** The same at an earlier day, in place of those of any other. */
  async makePast(habit: Habit, casesSql: string, leftOut: readonly string[] = []): Promise<void> {
    await this.db.exec(makeThenSql('past', habit.id, casesSql, leftOut));
  }

  /** True where the cases of the period before are there for the same model and `look`. */
  hasPrior(habit: Habit, look: unknown): boolean {
    return this.made.get(`prior ${habit.id}`) === this.#mark(look);
  }

  #mark(look: unknown): string {
    return JSON.stringify([this.model, look]);
  }

  /** Runs SQL by its name, in one go, but what was run for the same model and `look`. */
  async #keep(sqlByName: readonly (readonly [string, string])[], look: unknown): Promise<void> {
    const madeFor = this.#mark(look);
    const stale = sqlByName.filter(([name]) => this.made.get(name) !== madeFor);
    if (stale.length === 0) return;
    const kept = stale.map(
      ([name, sql]) => `
      reset variable ${identifier(mark + name)};
      ${sql}
      set variable ${identifier(mark + name)} = ${literal(madeFor)};`,
    );
    await this.db.exec(kept.join('\n'));
    for (const [name] of stale) this.made.set(name, madeFor);
  }

  /** True where the habit’s cases are there. */
  has(habitId: string): boolean {
    return this.made.has(habitId);
  }

  /** Takes away the cases of a habit that cannot be computed any more. */
  async drop(habit: Habit): Promise<void> {
    if (!this.made.delete(habit.id)) return;
    await this.db.exec(`
      reset variable ${identifier(mark + habit.id)};
      drop view if exists ${identifier(caseView(habit.id))};
      drop view if exists ${identifier(peerView(habit.id))};
      drop table if exists ${identifier(caseTable(habit.id))};`);
  }
}
