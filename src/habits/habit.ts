import type { ZodType } from 'zod';
import type { Db } from '../db/db';
import { later } from '../language/t';
import type { Unit } from '../stats/unit';
import type { Facts } from './facts';
import type { Needs } from './needs';
import type { Computed, Panel, PanelBody } from './result';

/** Ids, and words that are said where they are shown. */
export const groups = [
  later('Pipeline honesty'),
  later('Customers'),
  later('Referrals'),
  later('Price'),
  later('Follow-through'),
  later('Preparation'),
  later('Rhythm'),
] as const;
export type Group = (typeof groups)[number];

/**
 * share: hits ÷ (hits + misses), or of their weight `x`. contrast: share of part A − share of part B, or of all other
 * known parts. ratio: median of part A ÷ median of part B. median, mean: of `value`. rank: Spearman of `value` with `x`.
 * spread: of each rep's months, with `value` won in each and the wins in `wins.sql`.
 */
export type Measure = 'share' | 'contrast' | 'ratio' | 'median' | 'mean' | 'rank' | 'spread';

/** Which direction is good; context is never a finding. */
export type Better = 'higher' | 'lower' | 'context';

/** A number that the user can change; it reaches the SQL as a variable of its own name. */
export interface Threshold {
  value: number;
  min: number;
  max: number;
  unit: 'days' | 'count' | 'share' | 'times' | 'minutes' | 'hours' | 'characters';
  label: string;
}

/** A column of the table of cases. */
export interface CaseColumn {
  key: 'deal' | 'account' | 'rep' | 'happened_on' | 'value' | 'x' | 'part' | 'amount' | 'note';
  label: string;
  /** Unit of `value` or `x`. */
  unit?: Unit;
  /** It holds what users wrote, not words of ours: hidden while names are masked. */
  own?: true;
}

/** What a sentence may speak of: everything computed but the sentences themselves. */
export type Found = Omit<Computed, 'headline' | 'subtitle'> & {
  filtered: boolean;
  thresholds: Readonly<Record<string, number>>;
};

/** What a panel knows beside its rows. */
export interface PanelView {
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

/** A way to compute a habit where the files do not hold what the main way needs: `<id>.sql` beside the habit. */
export interface Fallback {
  id: string;
  needs: Needs;
  /** What stands in for what: "the job title, for the role on the deal". */
  proxy: string;
  /** Where the fallback counts something else. */
  measure?: Measure;
  unit?: Unit;
  measureWords?: string;
  coverageWords?: string;
  outcomeWords?: HabitDefinition['outcomeWords'];
  headline?: (found: Found) => string;
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
  /** Tried in their order where `needs` are not filled. */
  fallbacks?: readonly Fallback[];
  /**
   * window: judged over the period by `happened_on`. recent: over the last `reach` days. state: judged at as-of, so that
   * the same things are judged again at the next.
   */
  judged: 'window' | 'recent' | 'state';
  /** How many days back the cases of a recent habit lie at most: a number, or the threshold that says it. */
  reach?: number | string;
  /** How many days back they lie at least, where that is not none. */
  youngest?: number;
  /** Why the state of an earlier day cannot be told; absent where it can, from dated events alone. */
  noPast?: string;
  /** True where a case is judged by who was a customer on its day: files that begin late do not tell it of earlier days. */
  byCustomers?: true;
  /** What cases are about decides who is not compared: undated decisions, or too few deals with a touch. */
  about: 'decisions' | 'touches' | 'records';
  /** True where a rep can never have 20 cases: counts, compared only with the rep's own past. */
  counts?: true;
  /** True where a share is one of the weight `x` (minutes) instead of cases. */
  weighted?: true;
  /** True where the share is also told by amount. */
  byAmount?: boolean;
  /** Unit of a median, mean or spread; shares, contrasts, ratios and ranks have their own. */
  unit?: Unit;
  /** Part A of a contrast or ratio; B is `b`, or everything else known. */
  parts?: { a: string; b?: string; labelA: string; labelB: string };
  /** Habits whose cases (`cases_<id>`) this one's query reads. */
  dependsOn?: readonly string[];
  thresholds: Readonly<Record<string, Threshold>>;
  caseWords: { one: string; many: string };
  /** What a hit, a miss and an unknown is called. */
  outcomeWords: { hit: string; miss: string; unknown: string };
  columns: readonly CaseColumn[];
  /** All that `note` and `part` can say in words of ours, {0} for what varies: "endorsed on {0}". */
  noteWords?: readonly string[];
  /** What it counts, shown beside the number. */
  definition: string;
  /** What the coverage means: "have a reason". */
  coverageWords: string;
  /** What stands in for the real thing with these files where the query itself decides; null where nothing does. */
  proxy?: (facts: Facts) => string | null;
  /** Figures told beside the number, by the keys of `beside.sql`. */
  beside?: Readonly<Record<string, { label: string; unit: Unit }>>;
  /** A habit whose cases `beside.sql` reads; where that one is missing, nothing is told beside. */
  besideOf?: string;
  panels: readonly PanelSource[];
  /** The panel that chart.svg shows; absent where the reps side by side are the chart. */
  chart?: string;
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
