import type { Interval } from '../stats/interval';
import type { Limits } from '../stats/funnel';
import type { Unit } from '../stats/unit';
import type { Better, Measure } from './habit';
import type { Need } from './needs';
import type { AgesPanel, CalendarPanel, LinesPanel, Named, ProcessPanel, StripsPanel, TreePanel } from './panel-kinds';

/** What an audit hands to the pages: plain data without the engine in it. Shares are 0…1, days are ISO days. */
export type HabitResult = Computed | Missing;

/** A habit that these files cannot answer, and what to export so that they can. */
export interface Missing {
  id: string;
  kind: 'missing';
  /** What nothing in the files fills, with the user's words for it. */
  columns: { need: Need; words: string }[];
  /** One sentence: why, and what to do next. */
  words: string;
}

export interface Computed {
  id: string;
  kind: 'computed';
  measure: Measure;
  better: Better;
  /** Every case that the filter leaves, by its hit, or left out by the user: the four make the total, always. */
  cases: Counts & { leftOut: number; total: number };
  /** The number under the filter: the chosen rep's, else the team's. */
  number: Estimate;
  /** The same with nothing left out: the audit's own; null where the user left nothing out. */
  whole: Estimate | null;
  /** The same number in the period before; null where it has under 20 cases then, or its cases would be the same ones. */
  prior: Estimate | null;
  /** The other reps' number, where a rep is chosen who may be compared; null under 20 cases. */
  rest: Estimate | null;
  /** The whole team's, whatever the filter: the centre that reps are compared with. */
  team: Estimate;
  /** The same share weighted by amount, where the habit has one. */
  byAmount: WeightedShare | null;
  /** The two sides of a contrast, A first; empty otherwise. */
  parts: PartResult[];
  /** Every rep with a case, by name; the rep filter does not touch them. */
  reps: RepResult[];
  /** The curves of the funnel around the team's share; null where the measure has no funnel. */
  funnel: FunnelPoint[] | null;
  trend: Trend | null;
  /** Why there is no trend; null where there is one. */
  trendNote: string | null;
  coverage: Coverage;
  /** What stands in for the real thing, where it does: "the account's last-activity date". */
  proxy: string | null;
  /** Known cases by rep and stratum, for findings; empty where a habit gives none. */
  now: Stratum[];
  /** The same of the period before; null where its cases would be the same ones, or the files do not reach back. */
  before: Stratum[] | null;
  /** Figures told beside the number. */
  beside: Beside[];
  /** Chart data of the habit's own panels, in the order of the page. */
  panels: Panel[];
  /** States the finding; holds no name of a person or account, so that masking has nothing to do. */
  headline: string;
  /** Measure, unit, period and n. */
  subtitle: string;
  /** What a careful reader should know: an activity file that ends early, deals without a date. */
  notes: string[];
}

export interface Counts {
  hits: number;
  misses: number;
  unknown: number;
}

/** Under 5 known cases only counts are shown; under 20 the dot is hollow and not compared. */
export type Reading = 'counts only' | 'hollow' | 'full';

/** One number with everything that says how sure it is. */
export interface Estimate extends Counts {
  unit: Unit;
  /** Null where the reading is counts only, or where a contrast has under 20 cases on a side. Points are −1…1. */
  value: number | null;
  /** 95%. */
  interval: Interval | null;
  /** Known cases: hits + misses of a share; of a number over values, those with one, which count as hits. */
  n: number;
  reading: Reading;
}

/** A share of money instead of cases. Only known cases with an amount are in it. */
export interface WeightedShare {
  value: number | null;
  /** 95%, by bootstrap over accounts; null under 200 cases, where the largest cases are named instead. */
  interval: Interval | null;
  hitAmount: number;
  amount: number;
  n: number;
  /** The three largest cases where there is no interval. */
  largest: { case_id: string; account_id: string | null; deal_id: string | null; amount: number; hit: boolean }[];
}

/** Known cases to be compared with others; `durations` of a median. */
export interface Sample {
  hits: number;
  misses: number;
  durations: { value: number; censored: boolean }[] | null;
}

/** The sample of one rep (null: people who are no reps) in one stratum: cases that are alike in what else may matter. */
export interface Stratum {
  rep: string | null;
  stratum: string;
  sample: Sample;
}

/** A figure beside the number, over `n` cases, in its unit. */
export interface Beside {
  label: string;
  unit: Unit;
  value: number;
  n: number;
}

export interface PartResult {
  part: string;
  label: string;
  number: Estimate;
}

export interface RepResult {
  /** A person_id. */
  rep: string;
  name: string;
  number: Estimate;
  byAmount: WeightedShare | null;
  parts: PartResult[];
  /** Why this rep is shown and not compared; null where the rep is compared. */
  notCompared: string | null;
  /** Exact limits around the team's share at this rep's n; null where not compared or no funnel. */
  limits: Limits | null;
  /** Where the rep lies outside the limits; null where inside or not compared. */
  outside: { band: '95%' | '99.8%'; side: 'above' | 'below' } | null;
}

/** low95, high95, low998, high998: shares 0…1. */
interface FunnelPoint extends Limits {
  n: number;
}

/** A number per month or per 91-day quarter, oldest first. */
export interface Trend {
  /** What is drawn: "Win rate of referrals". */
  label: string;
  unit: Unit;
  step: 'month' | 'quarter';
  points: TrendPoint[];
  /** XmR limits over the whole periods; null under ten of them. */
  limits: { centre: number; low: number; high: number } | null;
}

export interface TrendPoint {
  /** First and last day. */
  from: string;
  to: string;
  /** "Mar 2026" */
  label: string;
  hits: number;
  n: number;
  /** Null without a known case. */
  value: number | null;
  interval: Interval | null;
  /** False where the period is cut by the window or still running: drawn dashed. */
  whole: boolean;
}

export interface Coverage {
  /** Known cases, and all that could have been. */
  known: number;
  of: number;
  /** known ÷ of; null without cases. */
  share: number | null;
  words: string;
}

/** One chart's data, `id` the name of its .sql file. */
export type Panel = { id: string } & PanelBody;

/** The kind says which chart. `title` states what it shows, `subtitle` measure, unit, period and n. */
export type PanelBody = { title: string; subtitle: string } & (
  | BarsPanel
  | RatesPanel
  | SeriesPanel
  | DotsPanel
  | GridPanel
  | LinesPanel
  | TreePanel
  | ProcessPanel
  | AgesPanel
  | CalendarPanel
  | StripsPanel
);

/** main = the part in question, aside = outside the percentages (blank), none = the rest. */
export type Emphasis = 'main' | 'aside' | 'none';

/** Parts of a whole: counts, their share of the whole without what stands aside, and their amount. */
interface BarsPanel {
  kind: 'bars';
  /** True where the rows are in the order of their counts and the share of all down to each is told. */
  isPareto?: true;
  rows: (Named & { count: number; share: number | null; amount: number | null; emphasis: Emphasis })[];
}

/** Shares with intervals side by side, with further facts as columns of the table beside it. */
interface RatesPanel {
  kind: 'rates';
  rows: (Named & { number: Estimate; emphasis: Emphasis; facts: (number | null)[] })[];
  facts: { label: string; unit: Unit }[];
}

/** Counts over time, each out of a total. */
interface SeriesPanel {
  kind: 'series';
  rows: { from: string; label: string; count: number; of: number; whole: boolean }[];
}

/** One dot for each case against a threshold; a null value is "never" and stands beyond the axis. */
interface DotsPanel {
  kind: 'dots';
  unit: Unit;
  threshold: number;
  rows: (Named & {
    case_id: string;
    value: number | null;
    amount: number | null;
    hit: boolean | null;
    rep: string | null;
  })[];
}

/** Counts by row and column: a rep by month. */
interface GridPanel {
  kind: 'grid';
  columns: string[];
  rows: (Named & { counts: number[]; of: number[] })[];
}
