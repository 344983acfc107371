import type { ZodType } from 'zod';
import type { Db } from '../db/db';
import type { Unit } from '../stats/unit';
import type { Facts } from './facts';
import type { Needs } from './needs';
import type { Computed, Panel, PanelBody } from './result';

export const groups = [
  'Pipeline honesty',
  'Customers',
  'Referrals',
  'Price',
  'Follow-through',
  'Preparation',
  'Rhythm',
] as const;
export type Group = (typeof groups)[number];

/** share: hits ÷ (hits + misses). contrast: share of part A − share of all other known parts. */
export type Measure = 'share' | 'contrast';

/** Which direction is good; context is never a finding. */
export type Better = 'higher' | 'lower' | 'context';

/** A number that the user can change; it reaches the SQL as a variable of its own name. */
interface Threshold {
  value: number;
  min: number;
  max: number;
  unit: 'days';
  label: string;
}

/** A column of the table of cases. */
export interface CaseColumn {
  key: 'deal' | 'account' | 'rep' | 'happened_on' | 'value' | 'part' | 'amount' | 'note';
  label: string;
  /** Unit of `value`. */
  unit?: Unit;
}

/** What a sentence may speak of: everything computed but the sentences themselves. */
export type Found = Omit<Computed, 'headline' | 'subtitle'> & {
  filtered: boolean;
  thresholds: Readonly<Record<string, number>>;
};

/** What a panel knows beside its rows. */
interface PanelView {
  /** "Oct 2025 – Sep 2026" or "on 30 Sep 2026". */
  period: string;
  thresholds: Readonly<Record<string, number>>;
  asOf: string;
  windowDays: number;
}

/** A chart of a habit: `<id>.sql` beside the habit, the shape of its rows, and what they become; null without rows. */
export interface PanelSource {
  id: string;
  load(db: Db, sql: string, view: PanelView): Promise<Panel | null>;
}

export interface HabitDefinition {
  title: string;
  question: string;
  why: string;
  /** A question for the one-to-one. */
  ask: string;
  next: string;
  group: Group;
  measure: Measure;
  better: Better;
  core?: boolean;
  needs: Needs;
  /** window: judged over the period by `happened_on`. state: judged at as-of. */
  judged: 'window' | 'state';
  /** What cases are about decides who is not compared: undated decisions, or too few deals with a touch. */
  about: 'decisions' | 'touches';
  /** True where the share is also told by amount. */
  byAmount?: boolean;
  /** Part A of a contrast; everything else known is B. */
  parts?: { a: string; labelA: string; labelB: string };
  thresholds: Readonly<Record<string, Threshold>>;
  caseWords: { one: string; many: string };
  /** What a hit, a miss and an unknown is called. */
  outcomeWords: { hit: string; miss: string; unknown: string };
  columns: readonly CaseColumn[];
  /** What it counts, shown beside the number. */
  definition: string;
  /** What the coverage means: "have a reason". */
  coverageWords: string;
  /** What stands in for the real thing with these files; null where nothing does. */
  proxy?: (facts: Facts) => string | null;
  panels: readonly PanelSource[];
  /** The panel that chart.svg shows. */
  chart: string;
  /** The sentence that states the finding. */
  headline: (found: Found) => string;
  /** The measure in words: "Share of losses with a reason that name price". */
  measureWords: string;
  /** What the trend shows, where that is not the measure itself. */
  trendWords?: string;
}

/** Declares a habit; its id is the folder's name. */
export function defineHabit(definition: HabitDefinition): HabitDefinition {
  return definition;
}

/** Rows, their schema and what they become meet here, so that no caller sees the rows' type. */
export function panel<Row>(
  id: string,
  row: ZodType<Row>,
  show: (rows: Row[], view: PanelView) => PanelBody | null,
): PanelSource {
  return {
    id,
    async load(db, sql, view) {
      const rows = await db.query(sql, row);
      const shown = rows.length > 0 ? show(rows, view) : null;
      return shown && { id, ...shown };
    },
  };
}
