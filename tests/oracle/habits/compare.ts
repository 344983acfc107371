import type { Answer, Told } from './world/case';
import { numberOf, type Measured } from './world/measures';

const compared = ['rep', 'hit', 'value', 'x', 'part', 'amount', 'censored', 'happened_on'] as const;
type Column = (typeof compared)[number];

/** A case as the app has it. */
export type Row = { case_id: string } & Record<Column, string | number | boolean | null>;

/** What the app makes of a habit: its cases, the number that it shows, and what it is a proxy of. */
export interface Made {
  measured: Measured;
  proxy: string | null;
  rows: readonly Row[];
  number: { n: number; value: number | null };
}

const near = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : one === other;

/** A case as both sides have it, where they differ; what the oracle does not tell is not compared. */
function difference(told: Told | undefined, row: Row | undefined): string | null {
  const id = told?.case_id ?? row?.case_id ?? '';
  if (!told || !row) return `${id}: ${told ? `oracle alone, hit ${told.hit}` : `app alone, hit ${row?.hit}`}`;
  const other = compared.filter((key) => told[key] !== undefined && !near(told[key] ?? null, row[key]));
  if (other.length === 0) return null;
  return `${id}: ${other.map((key) => `${key} oracle ${told[key]} app ${row[key]}`).join(', ')}`;
}

/** Where app and oracle differ, one line each; empty where they agree. Null is a habit that cannot be computed. */
export function differences(made: Made | null, answer: Answer): string[] {
  // What one side cannot compute is nothing for the other: no case, or none that is known.
  const known = answer?.cases.filter((one) => one.hit !== null || typeof one.value === 'number').length ?? 0;
  if (made === null) return known === 0 ? [] : [`missing in the app, ${known} known in the oracle`];
  if (answer === null) return made.number.n === 0 ? [] : [`missing in the oracle, ${made.number.n} known in the app`];
  const way = made.proxy === null ? 'main' : 'fallback';
  const ways = way === answer.way ? [] : [`${answer.way} way in the oracle, ${way} in the app (${made.proxy})`];
  const rows = new Map(made.rows.map((row) => [row.case_id, row]));
  const told = new Map(answer.cases.map((one) => [one.case_id, one]));
  const twice = answer.cases.length === told.size && made.rows.length === rows.size ? [] : ['a case_id twice'];
  const ids = [...new Set([...told.keys(), ...rows.keys()])].sort();
  const cases = ids.flatMap((id) => difference(told.get(id), rows.get(id)) ?? []);
  const { value, error } = answer.number ?? { value: numberOf(made.measured, answer.cases), error: 0 };
  const shown = made.number.value;
  const isNear = near(value, shown) || (value !== null && shown !== null && Math.abs(value - shown) <= error);
  // What the cases tell is not shown where there are too few of them.
  const same = cases.length > 0 || isNear || (shown === null && answer.number === undefined);
  return [...ways, ...twice, ...cases, ...(same ? [] : [`number oracle ${value} app ${shown}`])];
}
