import type { AuditSettings } from '../../habits/settings';
import type { HabitResult } from '../../habits/result';
import type { ModelInfo } from '../../model/build';
import type { ImportFile } from '../../pipeline';

/** What a report is made of: an audit as its page shows it, names masked already where they are masked. */
export interface Given {
  results: readonly HabitResult[];
  settings: AuditSettings;
  /** The files in use. */
  files: readonly ImportFile[];
  leftOut: ModelInfo['leftOut'];
  /** What the audit is narrowed down to, in words; empty for everything. */
  only: readonly string[];
  /** "Rainmaker, from deals.csv and 3 more, as of 2025-11-20" */
  source: string;
  /** True where names are masked: names of files may be names of people. */
  masked: boolean;
  /** Draws the charts. */
  document: Document;
}
