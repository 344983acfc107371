import type { ObjectName } from '../../crms/fields';

/** Where a field's value comes from: the first filled of these columns, or all of them joined by a space. */
export interface FieldSource {
  /** Column indexes, from 0. */
  columns: number[];
  join: 'first' | 'words';
}

/** A wide column such as HubSpot's `Date entered "Proposal (Sales)"`: each filled cell is a stage entered. */
export interface WideStage {
  column: number;
  stage: string;
  pipeline: string | null;
}

/** A wide column such as `Q1 2026`: each filled cell is the quota of its row's owner for that period. */
export interface WideQuota {
  column: number;
  /** `Q1`, `H2`, `month 3`, or empty for a whole year. */
  period: string;
  /** Null where the row's own year is meant. */
  year: number | null;
}

/** How one file is read: which CRM wrote it, what its rows are, which columns fill which field. */
export interface Mapping {
  crm: string;
  object: ObjectName;
  fields: Record<string, FieldSource>;
  /** Fields that are the same on every row: the kind of activity of a file of calls. */
  constants: Record<string, string>;
  wideStages: WideStage[];
  wideQuotas?: WideQuota[] | undefined;
  /** 0…1, how sure recognition is. Under 0.5 the page asks. */
  confidence: number;
}

/** The columns that stand for several rows each. */
export function wideColumns({ wideStages, wideQuotas = [] }: Mapping): number[] {
  return [...wideStages, ...wideQuotas].map(({ column }) => column);
}
