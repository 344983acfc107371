import {
  array,
  boolean,
  enum as oneOf,
  int,
  iso,
  looseObject,
  number,
  object,
  record,
  string,
  type infer as Infer,
} from 'zod';
import type { CaseRow } from '../habits/cases';
import type { HabitResult } from '../habits/result';
import { readPlain } from './plain';
import type { Content } from './write';

const cell = string().nullable();
const caseRow = object({
  case_id: string(),
  rep: cell,
  subject_kind: string(),
  subject_id: string(),
  account_id: cell,
  deal_id: cell,
  happened_on: cell,
  hit: boolean().nullable(),
  value: number().nullable(),
  x: number().nullable(),
  part: cell,
  amount: number().nullable(),
  censored: boolean().nullable(),
  note: cell,
  left_out: boolean(),
  deal_name: cell,
  account_name: cell,
  rep_name: cell,
  own_words: boolean(),
});

const counts = looseObject({ hits: number(), misses: number(), unknown: number() });
const estimate = looseObject({
  ...counts.shape,
  unit: string(),
  value: number().nullable(),
  n: number(),
  reading: string(),
});
const missing = looseObject({
  id: string(),
  kind: oneOf(['missing']),
  words: string(),
  columns: array(looseObject({})),
});
const computed = looseObject({
  id: string(),
  kind: oneOf(['computed']),
  measure: oneOf(['share', 'contrast', 'ratio', 'median', 'mean', 'rank', 'spread']),
  better: oneOf(['higher', 'lower', 'context']),
  cases: looseObject({ ...counts.shape, leftOut: number(), total: number() }),
  number: estimate,
  team: estimate,
  parts: array(looseObject({ number: estimate })),
  reps: array(looseObject({ rep: string(), name: string(), number: estimate })),
  funnel: array(looseObject({ n: number() })).nullable(),
  trend: looseObject({ points: array(looseObject({ label: string() })) }).nullable(),
  now: array(looseObject({ stratum: string() })),
  before: array(looseObject({ stratum: string() })).nullable(),
  beside: array(looseObject({ label: string(), value: number() })),
  panels: array(looseObject({ id: string(), kind: string(), title: string(), subtitle: string() })),
  headline: string(),
  subtitle: string(),
  notes: array(string()),
});

/** An audit that is shared without the files that it was made of. */
const sharedAudit = object({
  asOf: iso.date(),
  windowDays: int().min(1),
  /** How many files it was made of. */
  files: int(),
  masked: boolean(),
  results: array(missing.or(computed)),
  /** By habit. */
  cases: record(string(), array(caseRow)),
});

/** An audit to be looked at: what the numbers are, and the cases behind them. */
export interface Shared extends Omit<Infer<typeof sharedAudit>, 'results' | 'cases'> {
  title: string;
  /** ISO day. */
  madeOn: string;
  results: HabitResult[];
  cases: Readonly<Record<string, CaseRow[]>>;
}

/** The one part of a workspace file that holds `results`. */
export const sharedPart = 'audit';

/** The workspace file of an audit as `writeShared` gives it. */
export function sharedContent(title: string, madeOn: string, zone: string, audit: unknown): Content {
  return { holds: 'results', title, madeOn, zone, files: [], parts: new Map([[sharedPart, audit]]) };
}

/** Reads it; null where it is not what was written. */
export function readShared(saved: unknown, title: string, madeOn: string): Shared | null {
  const read = sharedAudit.safeParse(readPlain(saved));
  // What a result is in detail is known by its kind; the manifest’s checksum says that it is what was written.
  return read.success ? { ...read.data, title, madeOn, results: read.data.results as unknown as HabitResult[] } : null;
}
