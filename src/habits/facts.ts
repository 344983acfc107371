import { number, object, string } from 'zod';
import type { Db } from '../db/db';
import comparableSql from './comparable.sql?raw';
import factsSql from './facts.sql?raw';

/** What every habit of one audit shares: which columns hold something, and what the files say about each rep. */
export interface Facts {
  /** `table.column` of every canonical column with a value in it, and what else can be told: the names of needs.ts. */
  filled: ReadonlySet<string>;
  /** First and last day of a touch, ISO; null without touches. */
  touchSpan: { first: string; last: string } | null;
  reps: ReadonlyMap<string, RepFacts>;
  /** The whole team, people who are no reps included. */
  team: RepFacts;
}

export interface RepFacts {
  name: string;
  /** Won or lost, with a closing date up to as-of or without one. */
  decided: number;
  /** Of these, without a closing date. */
  undated: number;
  /** Decided in the window, and of these with a linked touch. */
  recent: number;
  touched: number;
}

const factRow = object({
  rep: string().nullable(),
  name: string().nullable(),
  decided: number(),
  undated: number(),
  recent: number(),
  touched: number(),
  first_on: string().nullable(),
  last_on: string().nullable(),
});

/** Reads the facts at the variables as they are set. */
export async function readFacts(db: Db): Promise<Facts> {
  const filled = await db.query(
    `select table_name || '.' || column_name as name from coverage where filled > 0 union all (${factsSql})`,
    object({ name: string() }),
  );
  const rows = await db.query(comparableSql, factRow);
  const rest = rows.find((row) => row.rep === null);
  const sum = (key: 'decided' | 'undated' | 'recent' | 'touched') => rows.reduce((total, row) => total + row[key], 0);
  return {
    filled: new Set(filled.map(({ name }) => name)),
    touchSpan: rest?.first_on && rest.last_on ? { first: rest.first_on, last: rest.last_on } : null,
    reps: new Map(rows.flatMap((row) => (row.rep === null ? [] : [[row.rep, { ...row, name: row.name ?? row.rep }]]))),
    team: {
      name: 'Team',
      decided: sum('decided'),
      undated: sum('undated'),
      recent: sum('recent'),
      touched: sum('touched'),
    },
  };
}
