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

/** How one file is read: which CRM wrote it, what its rows are, which columns fill which field. */
export interface Mapping {
  crm: string;
  object: ObjectName;
  fields: Record<string, FieldSource>;
  /** Fields that are the same on every row: the kind of activity of a file of calls. */
  constants: Record<string, string>;
  wideStages: WideStage[];
  /** 0…1, how sure recognition is. Under 0.5 the page asks. */
  confidence: number;
}
