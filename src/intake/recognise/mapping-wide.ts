import type { Column } from './columns';
import type { FieldSource, WideStage } from './mapping';

const label = /^date entered "(.+)"$/i;
const withPipeline = /^(.*\S)\s*\(([^()]+)\)$/;
const internal = /^(?:property_)?hs_(?:v2_)?date_entered_(.+)$/i;

/** HubSpot's columns that say when a deal entered a stage, one column a stage. */
export function wideStagesOf(columns: readonly Column[]): WideStage[] {
  return columns.flatMap((column): WideStage[] => {
    const header = column.header.trim().replaceAll('""', '"').replace(/[“”]/g, '"');
    const inside = label.exec(header)?.[1] ?? internal.exec(header)?.[1];
    if (inside === undefined) return [];
    const parts = withPipeline.exec(inside);
    return [{ column: column.index, stage: parts?.[1] ?? inside, pipeline: parts?.[2] ?? null }];
  });
}

export interface WideQuota {
  amount: FieldSource;
  period: string;
  year: string;
}

/** A spreadsheet's quota with its quarter in the header: `quota_q1_2026`, `Target Q3 FY25`. */
export function wideQuotaOf(columns: readonly Column[]): WideQuota | null {
  for (const column of columns) {
    const header = column.header.toLowerCase();
    if (!/quota|target|goal|ziel|objecti[fv]|meta/.test(header)) continue;
    const quarter = /q([1-4])(?!\d)/.exec(header)?.[1];
    const year = /(?:^|\D)(20\d{2})(?:\D|$)/.exec(header)?.[1] ?? shortYear(header);
    if (quarter === undefined || year === undefined) continue;
    return { amount: { columns: [column.index], join: 'first' }, period: `Q${quarter}`, year };
  }
  return null;
}

function shortYear(header: string): string | undefined {
  const year = /(?:fy|')(\d{2})(?:\D|$)/.exec(header)?.[1];
  return year && `20${year}`;
}
