import type { Column } from './columns';
import type { WideQuota, WideStage } from './mapping';
import { periodOf, type Period } from './wide-period';
import { valuesFit } from './values-fit';

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

/** Quotas with their periods in the headers, and whether a word says that they are quotas and no results. */
export interface WideQuotas {
  columns: WideQuota[];
  named: boolean;
}

/**
 * A spreadsheet's quotas, one column a period: `quota_q1_2026`, `Target Q3 FY25`, or `Jan 2025` … `Dec 2025` where no
 * header has a word for a quota. A period without a year takes the rows' own, else the one in the file's name. A period
 * that others of the columns are parts of is their sum, and no quota more.
 */
export function wideQuotasOf(columns: readonly Column[], file: string, hasYear: boolean): WideQuotas | null {
  const ofFile = hasYear ? null : (/(?<!\d)20\d\d(?!\d)/.exec(file)?.[0] ?? null);
  const found = columns.flatMap((column) => {
    const period = valuesFit('money', column) ? periodOf(column.header) : null;
    if (!period || (period.year === null && !hasYear && ofFile === null)) return [];
    return [{ ...period, year: period.year ?? (ofFile === null ? null : Number(ofFile)), column: column.index }];
  });
  const named = found.some((one) => one.quota);
  const meant = found.filter((one) => one.quota === named);
  if (meant.length < (named ? 1 : 2) || twice(meant)) return null;
  const least = meant.filter((one) => !meant.some((part) => isPart(part, one)));
  return { columns: least.map(({ column, period, year }) => ({ column, period, year })), named };
}

type Found = Period & { column: number };

/** Two columns of one period are two measures, of which nothing tells the quota. */
function twice(found: readonly Found[]): boolean {
  return new Set(found.map(({ period, year }) => `${period} ${year}`)).size < found.length;
}

function isPart(part: Found, whole: Found): boolean {
  return (
    part.year === whole.year &&
    part.count < whole.count &&
    part.first >= whole.first &&
    part.first < whole.first + whole.count
  );
}
