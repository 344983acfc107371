import type { Limits as ProcessLimits } from '../stats/xmr';
import type { Unit } from '../stats/unit';
import type { Estimate } from './result';

/** A label that may be a name, so that masking knows. */
export interface Named {
  label: string;
  person: string | null;
  account: string | null;
}

/** One line for each case from its beginning to the day looked from, with what happened on the way. Days are ISO days. */
export interface LinesPanel {
  kind: 'lines';
  /** A gap of so many days or more is quiet. */
  quiet: number;
  /** Where every line ends. */
  until: string;
  rows: (Named & {
    case_id: string;
    rep: string | null;
    amount: number | null;
    /** Null where the beginning is not known. */
    from: string | null;
    /** Before it nobody recorded what happened; null where nothing is recorded at all. */
    seenFrom: string | null;
    /** Touches after `from`, the oldest first. */
    touches: string[];
    /** Whether it is quiet now; null where that is not known. */
    isQuiet: boolean | null;
  })[];
}

/** What grew out of what: each row's parent stands before it, the children of one parent in the order of their days. */
export interface TreePanel {
  kind: 'tree';
  rows: (Named & {
    case_id: string;
    /** The case_id of what led to it; null for a root. */
    parent_id: string | null;
    /** ISO day. */
    on: string;
    amount: number | null;
    /** True where it came from somebody else's: another account's. */
    isReferred: boolean;
  })[];
}

/** One number a month against its own usual range; the running month last, where there is one. */
export interface ProcessPanel {
  kind: 'process';
  unit: Unit;
  /** XmR limits over the whole months; null under ten of them. */
  limits: ProcessLimits | null;
  rows: { from: string; label: string; value: number; count: number; whole: boolean }[];
}

/** good and bad are told in their colours, quiet is a ring, unknown is pale. */
type AgeLook = 'good' | 'bad' | 'quiet' | 'unknown';

/** Cases by their age in days, each in a state, and the ages at which something should happen. */
export interface AgesPanel {
  kind: 'ages';
  window: { from: number; to: number };
  most: number;
  /** What is told of the ages from one on, each on a line of its own. */
  zones: { from: number; words: string; look: AgeLook; line: number }[];
  states: Readonly<Record<string, { label: string; look: AgeLook }>>;
  rows: (Named & { case_id: string; rep: string | null; age: number; state: string; amount: number | null })[];
}

/** Hits and cases of each day. */
export interface CalendarPanel {
  kind: 'calendar';
  rows: { on: string; hits: number; of: number }[];
}

/** Groups of cases, each case at its value against a threshold; a null value is "never". */
export interface StripsPanel {
  kind: 'strips';
  unit: Unit;
  threshold: number;
  facts: { label: string; unit: Unit }[];
  rows: (Named & {
    number: Estimate;
    facts: (number | null)[];
    cases: { value: number | null; hit: boolean | null }[];
  })[];
}
